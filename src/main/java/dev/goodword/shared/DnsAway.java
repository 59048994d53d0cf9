package dev.goodword.shared;

/** No server of names could be asked. */
public class DnsAway extends Exception {

	private static final long serialVersionUID = 1L;

	public DnsAway(String message, Throwable cause) {
		super(message, cause);
	}

}
