package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * The record of a talk was an error and counts no longer.
 *
 * @param fact the record, as in {@link InterviewRecorded}
 */
public record InterviewTakenBack(JobApplicationId application, UUID fact, Instant at) {
}
