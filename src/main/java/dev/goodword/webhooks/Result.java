package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How one try went.
 *
 * @param kind what follows from it
 * @param code the status of HTTP, or what went wrong, for the log
 * @param wished when the subscriber wants to be asked again; null when it did not say
 */
record Result(Kind kind, String code, @Nullable Instant wished) {

	private static final Set<String> BUSY = Set.of("429", "503");

	private static final Duration LONGEST_REST = Duration.ofHours(1);

	/** What follows. */
	enum Kind {

		/** Nothing: it is delivered. */
		TAKEN,
		/** The subscriber wants nothing any more. */
		GONE,
		/** It is tried again. */
		NOT_TAKEN,
		/** It is tried again; the subscriber is well and wants the others. */
		REFUSED,
		/** It is tried again, and the subscriber is not to blame. */
		NOT_TRIED,
		/** Nothing: its owner may not see it any more. */
		NOT_ALLOWED

	}

	boolean isTaken() {
		return this.kind == Kind.TAKEN;
	}

	/** Whether the subscriber may get another one at once. */
	boolean goesOn() {
		return this.kind == Kind.TAKEN || this.kind == Kind.NOT_ALLOWED || this.kind == Kind.REFUSED;
	}

	/**
	 * Until when everything else waits too, because the subscriber is too busy for all of
	 * it; at most an hour. Null when it asked for nothing, or for this one alone.
	 */
	@Nullable Instant restOfAll(Instant now) {
		if (this.wished == null || !BUSY.contains(this.code)) {
			return null;
		}
		Instant longest = now.plus(LONGEST_REST);
		return this.wished.isAfter(longest) ? longest : this.wished;
	}

}
