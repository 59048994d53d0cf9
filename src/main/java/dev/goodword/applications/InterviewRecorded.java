package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody recorded that an interview was held.
 *
 * @param fact the record itself
 * @param heldAt when the talk ended
 * @param finalRound whether no further talk follows
 */
public record InterviewRecorded(JobApplicationId application, UUID fact, Instant heldAt, boolean finalRound,
		Instant at) {
}
