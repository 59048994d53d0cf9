package dev.goodword.communication.inbound;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.replies.QuotedText;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail as they are kept, sealed.
 *
 * @param from the address it came from; empty when it names none
 * @param name the name before it; empty for none
 * @param subject its subject
 * @param text its words, quotations included
 * @param proof what is known of the sender; null in mails of earlier times
 * @param id the Message-ID in its angle brackets; null for none, and in mails of earlier
 * times
 */
record InboundWords(String from, String name, String subject, String text, @Nullable SenderProof proof,
		@Nullable String id) {

	private static final int LONGEST = 100_000;

	/** What is taken of it where people quote it. */
	private static final int LONGEST_PASSAGE = 2_900;

	static InboundWords of(ReceivedMail mail, SenderProof proof) {
		return new InboundWords(mail.from().map(EmailAddress::value).orElse(""), mail.fromName(), mail.subject(),
				cut(mail.text().strip()), proof, mail.id().orElse(null));
	}

	/** What nobody could take apart, as it came. */
	static InboundWords raw(String text) {
		return new InboundWords("", "", "", cut(text), null, null);
	}

	/**
	 * What is new in it, as one can quote it: plain characters, not too long; its subject
	 * when there is nothing new.
	 */
	String newWords() {
		String fresh = plain(QuotedText.newWords(this.text));
		return !fresh.isEmpty() ? fresh : plain(this.subject).isEmpty() ? "…" : plain(this.subject);
	}

	private static String plain(String text) {
		return text.codePoints()
			.filter((letter) -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
			.filter((letter) -> Character.getType(letter) != Character.SURROGATE)
			.limit(LONGEST_PASSAGE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip();
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

}
