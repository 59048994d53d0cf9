package dev.goodword.communication.pace;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether a mail may be handed over.
 *
 * @param kind the answer
 * @param at the place in time it was given; null unless it waits for one
 */
public record Pass(Kind kind, @Nullable Instant at) {

	/** It may go now. */
	static final Pass GO = new Pass(Kind.GO, null);

	/** The provider takes nothing from us at this moment. */
	static final Pass FULL = new Pass(Kind.FULL, null);

	/** Its domain takes it later, and a place is kept for it. */
	static Pass later(Instant at) {
		return new Pass(Kind.LATER, at);
	}

	/** The answers. */
	public enum Kind {

		/** It may go now. */
		GO,
		/** It has a place later. */
		LATER,
		/** Nothing may go now. */
		FULL

	}

}
