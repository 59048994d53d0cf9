package dev.goodword;

import java.io.IOException;

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

	PhasedTransport(Session session, URLName server, boolean implicitTls) {
		super(session, server, "smtp", implicitTls);
	}

	/** Says that a new message begins. */
	void begin() {
		this.dotSent = false;
	}

	/** Whether the final dot of the present message may have reached the server. */
	boolean isDotSent() {
		return this.dotSent;
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
