package dev.goodword.communication.inbound;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;

/**
 * The words of a mail as they are kept, sealed.
 *
 * @param from the address it came from; empty when it names none
 * @param name the name before it; empty for none
 * @param subject its subject
 * @param text its words, quotations included
 */
record InboundWords(String from, String name, String subject, String text) {

	private static final int LONGEST = 100_000;

	static InboundWords of(ReceivedMail mail) {
		return new InboundWords(mail.from().map(EmailAddress::value).orElse(""), mail.fromName(), mail.subject(),
				cut(mail.text().strip()));
	}

	/** What nobody could take apart, as it came. */
	static InboundWords raw(String text) {
		return new InboundWords("", "", "", cut(text));
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

}
