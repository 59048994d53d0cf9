package dev.goodword.promises;

import java.time.Instant;
import java.util.List;

/**
 * Somebody has to be told that we are late, in one word about all of it.
 *
 * @param made the promises with the later dates; several when the days of several
 * applications of one person have come
 */
public record Delayed(List<PromiseId> made, Instant at) {

	public Delayed {
		made = List.copyOf(made);
	}

}
