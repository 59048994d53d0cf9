package dev.goodword;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Remembers how far the hand-over of a message came. The library reports a failure also
 * when the server's answer to the final dot is lost; only the phase tells that from a
 * certain failure.
 */
class PhasedTransport extends SMTPTransport {

	private boolean dotSent;

	private BooleanSupplier stillOurs = () -> true;

	PhasedTransport(Session session, URLName server, boolean implicitTls) {
		super(session, server, "smtp", implicitTls);
	}

	/**
	 * Says that a new message begins, which is not sent when this says no before DATA.
	 */
	void begin(BooleanSupplier stillOurs) {
		this.dotSent = false;
		this.stillOurs = stillOurs;
	}

	/** Whether the final dot of the present message may have reached the server. */
	boolean isDotSent() {
		return this.dotSent;
	}

	@Override
	protected OutputStream data() throws MessagingException {
		lookOnceMore();
		return super.data();
	}

	@Override
	protected OutputStream bdat() throws MessagingException {
		lookOnceMore();
		return super.bdat();
	}

	private void lookOnceMore() throws MessagingException {
		if (!this.stillOurs.getAsBoolean()) {
			throw new MessagingException("Not sent", new IOException("the lease was over"));
		}
	}

	@Override
	protected void finishData() throws IOException, MessagingException {
		this.dotSent = true;
		super.finishData();
	}

	@Override
	protected void finishBdat() throws IOException, MessagingException {
		this.dotSent = true;
		super.finishBdat();
	}

}
