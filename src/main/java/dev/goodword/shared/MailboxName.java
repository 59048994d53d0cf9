package dev.goodword.shared;

import java.util.Set;

/**
 * One mailbox, however its address is written. Only to be counted and compared by: what
 * is written to is the address as it was typed.
 */
public final class MailboxName {

	/** Their mailboxes are the same with dots and without. */
	private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

	private static final String GMAIL = "gmail.com";

	/** What both their domains end with. */
	private static final String ANY_OF_GOOGLE = "%mail.com";

	private MailboxName() {
	}

	/** What all its spellings have in common: no tag, and no dots where none count. */
	public static String of(EmailAddress address) {
		return WITHOUT_DOTS.contains(address.domain()) ? untagged(address).replace(".", "") + "@" + GMAIL
				: untagged(address) + "@" + address.domain();
	}

	/**
	 * What every spelling of it is like, in small letters and to a database; others may
	 * be like it too.
	 */
	public static String pattern(EmailAddress address) {
		return WITHOUT_DOTS.contains(address.domain()) ? untagged(address).charAt(0) + ANY_OF_GOOGLE
				: untagged(address) + "%@" + address.domain();
	}

	private static String untagged(EmailAddress address) {
		String local = address.normalised().substring(0, address.normalised().indexOf('@'));
		int tag = local.indexOf('+');
		return (tag > 0) ? local.substring(0, tag) : local;
	}

}
