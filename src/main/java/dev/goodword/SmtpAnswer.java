package dev.goodword;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.MailOutcome;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server answered to one message.
 *
 * @param code the reply code; 0 when no answer came
 * @param words its words with every mail address taken out; null when no answer came
 */
record SmtpAnswer(int code, @Nullable String words) {

	private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");

	private static final int LONGEST = 500;

	private static final int TRY_LATER = 400;

	private static final int NEVER = 500;

	private static final int CLOSING = 421;

	/** Reads the answer out of what the library threw. */
	static SmtpAnswer of(MessagingException thrown) {
		for (Exception ex = thrown; ex instanceof MessagingException failure; ex = failure.getNextException()) {
			int code = codeOf(failure);
			if (code >= TRY_LATER) {
				return new SmtpAnswer(code, cleaned(failure.getMessage()));
			}
		}
		return new SmtpAnswer(0, null);
	}

	/** The technical cause without anybody's address, for logs and the health page. */
	static String causeOf(MessagingException thrown) {
		Throwable root = thrown;
		while (root instanceof MessagingException failure && failure.getNextException() != null) {
			root = failure.getNextException();
		}
		return cleaned(root.getClass().getSimpleName() + ": " + root.getMessage());
	}

	/**
	 * What is known about the message.
	 * @param dotSent whether the final dot may have reached the server
	 * @param cause the technical cause, for when no answer came
	 */
	MailOutcome outcome(boolean dotSent, String cause) {
		if (this.code >= NEVER) {
			return new MailOutcome(MailOutcome.Kind.FAILED, this.code, enhanced(), this.words, true);
		}
		if (this.code >= TRY_LATER) {
			return new MailOutcome(MailOutcome.Kind.DEFERRED, this.code, enhanced(), this.words, this.code != CLOSING);
		}
		return new MailOutcome(dotSent ? MailOutcome.Kind.UNCERTAIN : MailOutcome.Kind.NOT_SENT, 0, null, cause, false);
	}

	private @Nullable String enhanced() {
		Matcher matcher = ENHANCED.matcher((this.words != null) ? this.words : "");
		return matcher.find() ? matcher.group(1) : null;
	}

	private static int codeOf(MessagingException failure) {
		if (failure instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		if (failure instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (failure instanceof SMTPSendFailedException send) ? send.getReturnCode() : 0;
	}

	private static String cleaned(@Nullable String words) {
		String oneLine = ADDRESS.matcher((words != null) ? words : "")
			.replaceAll("***")
			.replaceAll("\\s+", " ")
			.strip();
		return oneLine.substring(0, Math.min(LONGEST, oneLine.length()));
	}

}
