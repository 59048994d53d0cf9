package dev.goodword.shared;

/** A kept connection to a mail server. Not safe for use by several threads. */
public interface MailConnection extends AutoCloseable {

	/**
	 * Hands over one mail and says what is known afterwards. Never throws for what the
	 * server answered.
	 */
	MailOutcome send(OutgoingMail mail);

	/**
	 * Closes the connection; failures while closing are swallowed, since nothing depends
	 * on them.
	 */
	@Override
	void close();

}
