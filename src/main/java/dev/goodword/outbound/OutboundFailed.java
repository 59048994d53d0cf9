package dev.goodword.outbound;

/** A call that got no whole answer. Whether it arrived is not known. */
public class OutboundFailed extends RuntimeException {

	private final Reason reason;

	OutboundFailed(Reason reason, Throwable cause) {
		super(reason.name() + " by " + cause.getClass().getSimpleName());
		this.reason = reason;
	}

	/** What went wrong. */
	public Reason reason() {
		return this.reason;
	}

	/** What can go wrong on the way. */
	public enum Reason {

		/** No connection came about. */
		CONNECT,
		/** The other side could not prove to be the host, or speaks no TLS of today. */
		TLS,
		/** It took too long. */
		TIMEOUT,
		/** The connection broke, or what came back was no answer. */
		BROKEN,
		/** All our own lines are taken; nothing was sent. */
		BUSY;

		/** The key of its words. */
		public String label() {
			return "outbound.failed." + name();
		}

	}

}
