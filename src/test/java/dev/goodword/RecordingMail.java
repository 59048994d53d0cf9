package dev.goodword;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that keeps what it is given and answers as the test wants; accepts
 * everything until told otherwise.
 */
public class RecordingMail implements MailTransport {

	/** The answer of a server that took the mail. */
	public static final MailOutcome ACCEPTED = new MailOutcome(MailOutcome.Kind.ACCEPTED, 250, "2.0.0", "Ok", true);

	private final List<OutgoingMail> handed = new CopyOnWriteArrayList<>();

	private volatile Function<OutgoingMail, MailOutcome> answer = (mail) -> ACCEPTED;

	private volatile @Nullable MailUnreachable unreachable;

	private volatile boolean configured = true;

	@Override
	public boolean isConfigured() {
		return this.configured;
	}

	@Override
	public MailConnection open() throws MailUnreachable {
		MailUnreachable failure = this.unreachable;
		if (failure != null) {
			throw failure;
		}
		return new Connection();
	}

	/** Every mail that was handed over, whatever the answer was, oldest first. */
	public List<OutgoingMail> handed() {
		return List.copyOf(this.handed);
	}

	/** The mails to one address, oldest first. */
	public List<OutgoingMail> handedTo(String address) {
		return this.handed.stream().filter((mail) -> mail.to().value().equalsIgnoreCase(address)).toList();
	}

	public void answerWith(Function<OutgoingMail, MailOutcome> answers) {
		this.answer = answers;
	}

	public void failToConnect(MailUnreachable failure) {
		this.unreachable = failure;
	}

	public void setConfigured(boolean configured) {
		this.configured = configured;
	}

	/** Forgets all mails and takes everything again. */
	public void reset() {
		this.handed.clear();
		this.answer = (mail) -> ACCEPTED;
		this.unreachable = null;
		this.configured = true;
	}

	/** One connection; all of them write into the same list. */
	private class Connection implements MailConnection {

		@Override
		public MailOutcome send(OutgoingMail mail) {
			RecordingMail.this.handed.add(mail);
			return RecordingMail.this.answer.apply(mail);
		}

		@Override
		public void close() {
		}

	}

}
