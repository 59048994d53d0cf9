package dev.goodword.applications.bulk;

import java.util.Set;

import dev.goodword.applications.StageMoveId;

/**
 * How the decision about many stands to which one end belongs.
 *
 * @param stopped whether nothing of it leaves
 * @param first the ends whose letters leave before all others; none while nobody named
 * them
 */
public record BatchStanding(BatchId batch, boolean stopped, Set<StageMoveId> first) {

	public BatchStanding {
		first = Set.copyOf(first);
	}

}
