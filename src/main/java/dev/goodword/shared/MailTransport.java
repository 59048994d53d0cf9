package dev.goodword.shared;

/** The port through which e-mail leaves the house. */
public interface MailTransport {

	/**
	 * Whether there is anything to send through: false when no server is configured, so
	 * that messages wait.
	 */
	boolean isConfigured();

	/**
	 * How many connections may be open at the same time; what keeps mails in their order
	 * bears one.
	 */
	default int connections() {
		return Integer.MAX_VALUE;
	}

	/**
	 * Opens a connection that is kept for many mails.
	 * @throws MailUnreachable when no connection can be had; nothing was sent
	 */
	MailConnection open() throws MailUnreachable;

}
