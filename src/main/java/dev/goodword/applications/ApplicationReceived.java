package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * An application arrived and is stored.
 *
 * @param shownDate the promise date the person saw before sending; null when none was
 * shown
 */
public record ApplicationReceived(JobApplicationId application, CandidateId candidate, PositionId position, Instant at,
		@Nullable LocalDate shownDate) {
}
