package dev.goodword.complaints.improving;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An improvement as it stands.
 *
 * @param doneOn when it was done; null while it is not
 * @param check whether it works
 * @param words what everybody may read of it; null while nobody wrote that
 * @param publishedAt since when everybody reads it; null while nobody does
 */
public record ImprovementSummary(ImprovementId id, ImprovementPlan plan, @Nullable LocalDate doneOn,
		ImprovementCheck check, @Nullable PublicChange words, @Nullable Instant publishedAt) {

	/** Whether it should be done by now. */
	public boolean isLate(LocalDate today) {
		return this.doneOn == null && today.isAfter(this.plan.due());
	}

}
