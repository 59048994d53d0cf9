package dev.goodword.questions.visitors;

import java.util.Set;

import dev.goodword.shared.EmailAddress;

/**
 * One mailbox, however its address is written. Only to be counted by: what is written to
 * is the address as it was typed.
 */
final class VisitorMailbox {

	/** Their mailboxes are the same with dots and without. */
	private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

	private static final String GMAIL = "gmail.com";

	private VisitorMailbox() {
	}

	/** What all its spellings have in common: no tag, and no dots where none count. */
	static String of(EmailAddress address) {
		String local = address.normalised().substring(0, address.normalised().indexOf('@'));
		int tag = local.indexOf('+');
		String name = (tag > 0) ? local.substring(0, tag) : local;
		return WITHOUT_DOTS.contains(address.domain()) ? name.replace(".", "") + "@" + GMAIL
				: name + "@" + address.domain();
	}

}
