package dev.goodword.outbound;

/** An address that is not called; the reason has words for whoever typed it. */
public class UrlRefused extends RuntimeException {

	private final Reason reason;

	UrlRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why it is not called. */
	public Reason reason() {
		return this.reason;
	}

	/** Why an address is not called. */
	public enum Reason {

		/** It is no address of the web. */
		MALFORMED,
		/** It is not https. */
		NOT_HTTPS,
		/** It holds a name or password before the host. */
		USER_INFO,
		/** It ends with a fragment, which no server ever sees. */
		FRAGMENT,
		/** Its host is neither a whole name nor an address in its usual form. */
		HOST,
		/** Its port is one of the system's. */
		PORT,
		/** Nobody knows its host. */
		UNKNOWN_HOST,
		/** It leads, at least in part, to where the public does not get. */
		NOT_PUBLIC;

		/** The key of its words. */
		public String label() {
			return "outbound.refused." + name();
		}

	}

}
