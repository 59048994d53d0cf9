package dev.goodword.shared;

import org.jspecify.annotations.Nullable;

/**
 * No connection to the mail server could be had: network, TLS, greeting or sign-in
 * failed, and nothing was sent.
 */
public class MailUnreachable extends Exception {

	private final boolean authentication;

	/**
	 * @param reason what failed, in technical words without personal data
	 * @param authentication whether the server refused our name or password
	 */
	public MailUnreachable(String reason, boolean authentication, @Nullable Throwable cause) {
		super(reason, cause);
		this.authentication = authentication;
	}

	/** Whether the server was reached but refused our name or password. */
	public boolean isAuthentication() {
		return this.authentication;
	}

}
