package dev.goodword.shared;

import org.jspecify.annotations.Nullable;

/**
 * What we know after handing over one mail.
 *
 * @param kind what happened
 * @param code the SMTP reply code, 0 when there was none
 * @param enhanced the enhanced status code of RFC 3463 such as {@code 5.1.1}, if the
 * server gave one
 * @param detail the server's words or the technical reason, cut to 500 characters
 * @param connectionUsable whether the same connection may carry the next mail
 */
public record MailOutcome(Kind kind, int code, @Nullable String enhanced, @Nullable String detail,
		boolean connectionUsable) {

	/** The four things that can be known. */
	public enum Kind {

		/**
		 * The server answered 250 after the final dot: the strongest thing e-mail can
		 * tell us.
		 */
		ACCEPTED,
		/** A 4xx answer: try again later. */
		DEFERRED,
		/**
		 * This mail will not be taken: a 5xx answer, or with code 0 because it cannot be
		 * said to any server.
		 */
		FAILED,
		/**
		 * The connection broke before the mail data was complete: certainly not taken.
		 */
		NOT_SENT,
		/** The connection broke or timed out after the final dot: nobody can know. */
		UNCERTAIN

	}

	/** Nothing was sent, since the mail was somebody else's to send by then. */
	public static MailOutcome notOurs() {
		return new MailOutcome(Kind.NOT_SENT, 0, null, "the lease was over", false);
	}

	/** The same in the words of all ways: what was not sent may be tried again later. */
	public Delivered delivered() {
		return switch (this.kind) {
			case ACCEPTED -> Delivered.accepted(this.code);
			case DEFERRED, NOT_SENT -> Delivered.deferred(this.code, this.detail, null);
			case FAILED -> Delivered.failed(this.code, this.detail);
			case UNCERTAIN -> Delivered.uncertain(this.code, this.detail);
		};
	}

}
