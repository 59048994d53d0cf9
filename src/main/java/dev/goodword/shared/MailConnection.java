package dev.goodword.shared;

import java.util.function.BooleanSupplier;

/** A kept connection to a mail server. Not safe for use by several threads. */
public interface MailConnection extends Channel<OutgoingMail>, AutoCloseable {

	/**
	 * Hands over one mail and says what is known afterwards. Never throws for what the
	 * server answered.
	 */
	MailOutcome send(OutgoingMail mail);

	/**
	 * The same for a mail that may be somebody else's by now.
	 * @param stillOurs is asked as late as the connection can: when it says no, nothing
	 * of the mail was sent
	 */
	default MailOutcome send(OutgoingMail mail, BooleanSupplier stillOurs) {
		return stillOurs.getAsBoolean() ? send(mail) : MailOutcome.notOurs();
	}

	/** The same, seen as one of several ways to hand something over. */
	@Override
	default Delivered deliver(OutgoingMail mail) {
		return send(mail).delivered();
	}

	/**
	 * Closes the connection; failures while closing are swallowed, since nothing depends
	 * on them.
	 */
	@Override
	void close();

}
