package dev.goodword.applications.bulk;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about many people.
 *
 * @param startedBy who prepares it
 * @param askedBy who said yes first; null before
 * @param approvedBy who said yes second; null when nobody did or had to
 * @param decidedAt when it was carried out; null before
 * @param stoppedBecause the key of the sentence why it stopped; null when it did not
 * @param reviewOn when we decide whether hiring goes on; null unless it rests by it
 * @param version for edit conflicts
 */
public record BatchSummary(BatchId id, PositionId position, BatchKind kind, BatchState state, BatchWords words,
		AccountId startedBy, Instant startedAt, @Nullable AccountId askedBy, @Nullable AccountId approvedBy,
		@Nullable Instant decidedAt, @Nullable String stoppedBecause, @Nullable LocalDate reviewOn, int version) {

	/** Whether somebody may look for it among what is underway. */
	boolean isLookedFor(AccountId who, Instant lately) {
		return switch (this.state) {
			case DRAFT -> this.startedBy.equals(who) && this.startedAt.isAfter(lately);
			case DECIDED -> this.decidedAt != null && this.decidedAt.isAfter(lately);
			default -> true;
		};
	}

	/** Whether everybody who waits for the position gets an outcome by it. */
	public boolean isClosing() {
		return this.kind.isForAll();
	}

}
