package dev.goodword.webhooks;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How one try went.
 *
 * @param kind what follows from it
 * @param code the status of HTTP, or what went wrong, for the log
 * @param wished when the subscriber wants to be asked again; null when it did not say
 */
record Result(Kind kind, String code, @Nullable Instant wished) {

	/** What follows. */
	enum Kind {

		/** Nothing: it is delivered. */
		TAKEN,
		/** The subscriber wants nothing any more. */
		GONE,
		/** It is tried again. */
		NOT_TAKEN,
		/** It is tried again, and the subscriber is not to blame. */
		NOT_TRIED,
		/** Nothing: its owner may not see it any more. */
		NOT_ALLOWED

	}

	boolean isTaken() {
		return this.kind == Kind.TAKEN;
	}

}
