package dev.goodword;

import java.util.Set;
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
 * @param to which part of the hand-over it answered
 */
record SmtpAnswer(int code, @Nullable String words, Part to) {

	private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");

	private static final int LONGEST = 500;

	private static final int TRY_LATER = 400;

	private static final int NEVER = 500;

	private static final int CLOSING = 421;

	/** Bare codes that speak of a mailbox. */
	private static final Set<Integer> MAILBOX = Set.of(550, 551, 553);

	/** The parts of a hand-over that a server can refuse. */
	enum Part {

		/** Our own address. */
		SENDER,
		/** The candidate's address. */
		RECIPIENT,
		/** The mail itself, or nothing in particular. */
		MAIL

	}

	/** Reads the answer out of what the library threw. */
	static SmtpAnswer of(MessagingException thrown) {
		for (Exception ex = thrown; ex instanceof MessagingException failure; ex = failure.getNextException()) {
			int code = codeOf(failure);
			if (code >= TRY_LATER) {
				return new SmtpAnswer(code, cleaned(failure.getMessage()), partOf(failure));
			}
		}
		return new SmtpAnswer(0, null, Part.MAIL);
	}

	/** Whether a code asks to try again later. */
	static boolean isForNow(int code) {
		return code >= TRY_LATER && code < NEVER;
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

	/**
	 * The server's enhanced code. Where what it refused tells more than its code, the
	 * code of RFC 3463 for that: 5.1.8 for our own address, 5.0.0 for a mail refused with
	 * the bare code of a mailbox.
	 */
	private @Nullable String enhanced() {
		Matcher matcher = ENHANCED.matcher((this.words != null) ? this.words : "");
		@Nullable String given = matcher.find() ? matcher.group(1) : null;
		boolean ofMailbox = (given != null) ? given.startsWith("5.1.") : MAILBOX.contains(this.code);
		if (!ofMailbox || this.to == Part.RECIPIENT) {
			return given;
		}
		return (this.to == Part.SENDER) ? "5.1.8" : (given != null) ? given : "5.0.0";
	}

	/** The library tells of a refused sender behind the failure of the command. */
	private static Part partOf(MessagingException failure) {
		if (failure instanceof SMTPAddressFailedException) {
			return Part.RECIPIENT;
		}
		boolean sender = failure instanceof SMTPSenderFailedException
				|| failure.getNextException() instanceof SMTPSenderFailedException;
		return sender ? Part.SENDER : Part.MAIL;
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
