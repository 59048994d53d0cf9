package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * A second submission of the same address for the same position, kept apart from the
 * first.
 *
 * @param candidate the row of whoever sent it: nobody knows yet whether it is the same
 * person
 * @param earlier the live application it repeats
 * @param reference its own reference
 * @param shownDate the date shown before sending
 */
public record RepeatedSubmission(UUID id, CandidateId candidate, JobApplicationId earlier, String reference,
		Instant receivedAt, @Nullable LocalDate shownDate) {
}
