package dev.goodword.communication.inbound;

import org.jspecify.annotations.Nullable;

/** A mailbox that is read and left as it is: no flag is set, nothing is removed. */
interface Mailbox {

	/** How it is called here. */
	String name();

	/**
	 * Hands over what came after the given place, oldest first. When the server has
	 * numbered its mails anew, or nothing was read yet, everything of the last seven days
	 * comes.
	 * @param from up to where it was read; null for nothing
	 * @throws MailboxAway when it cannot be read
	 */
	void read(@Nullable Place from, Receiver into) throws MailboxAway;

	/**
	 * A place in a mailbox.
	 *
	 * @param validity the server's promise about its numbers: others are others
	 * @param uid the number of a mail
	 */
	record Place(long validity, long uid) {
	}

	/** Takes what comes. */
	interface Receiver {

		/**
		 * One mail.
		 * @param whole whether these are all its bytes
		 */
		void take(Place place, byte[] bytes, boolean whole);

	}

}
