package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * What ties a message to its fact.
 *
 * @param occasion what it is about: there is one message of a kind about it
 * @param promise whose date it tells; null when it tells none
 * @param cause what brought it about; null when nothing can take it back
 * @param deadlineAt by when it must have arrived; null when it only expires
 * @param earliest before that the news would be rude; null for at once
 */
record Bond(String occasion, @Nullable PromiseId promise, @Nullable UUID cause, @Nullable Instant deadlineAt,
		@Nullable Instant earliest) {

	/** To a promise whose date it tells. */
	static Bond about(PromiseSummary promise, @Nullable UUID cause) {
		return new Bond(promise.id().toString(), promise.id(), cause, promise.deadlineAt(), null);
	}

	Instant earliest(Instant now) {
		return (this.earliest != null) ? this.earliest : now;
	}

}
