package dev.goodword.channels;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param kind what happened
 * @param status the HTTP status, 0 when there was none
 * @param body the body as far as it was read; the technical reason when there was none
 * @param pause what the answer asked to wait; null when it asked nothing
 */
record WebAnswer(Kind kind, int status, String body, @Nullable Duration pause) {

	/** The three things that can happen. */
	enum Kind {

		/** There was an answer. */
		ANSWERED,
		/** The request certainly did not arrive. */
		NOT_SENT,
		/** The request may have arrived; there was no whole answer. */
		UNKNOWN

	}

}
