package dev.goodword.communication.inbound;

/** A mailbox that cannot be read at this moment. */
class MailboxAway extends Exception {

	MailboxAway(String message, Throwable cause) {
		super(message, cause);
	}

}
