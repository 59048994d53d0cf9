package dev.goodword.applications.bulk;

import java.time.Instant;
import java.util.List;

import dev.goodword.applications.StageMoveId;

/**
 * A decision about many was carried out; each single end was published before.
 *
 * @param moves the entries of the ends in the stage log
 */
public record BatchDecided(BatchId batch, List<StageMoveId> moves, Instant at) {

	public BatchDecided {
		moves = List.copyOf(moves);
	}

}
