package dev.goodword.applications;

import java.time.Instant;

/**
 * Somebody recorded that an interview was held.
 *
 * @param heldAt when the talk ended
 * @param finalRound whether no further talk follows
 */
public record InterviewRecorded(JobApplicationId application, Instant heldAt, boolean finalRound, Instant at) {
}
