package dev.goodword.communication;

import java.time.Instant;
import java.util.List;

/**
 * What a worker found when it took messages.
 *
 * @param taken what is its own until the lease runs out
 * @param stopped what may not leave and nobody has seen to
 * @param tripped what could not be looked at while others could
 * @param at when, which is when the lease began
 */
record Claim(List<MessageId> taken, List<MessageId> stopped, List<MessageId> tripped, Instant at) {

	Claim {
		taken = List.copyOf(taken);
		stopped = List.copyOf(stopped);
		tripped = List.copyOf(tripped);
	}

	/** All could be looked at. */
	Claim(List<MessageId> taken, List<MessageId> stopped, Instant at) {
		this(taken, stopped, List.of(), at);
	}

}
