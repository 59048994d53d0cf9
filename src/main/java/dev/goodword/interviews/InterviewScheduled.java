package dev.goodword.interviews;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * An appointment was agreed with a candidate.
 *
 * @param occasion the entry in its log
 */
public record InterviewScheduled(JobApplicationId application, InterviewId interview, UUID occasion, Instant at) {
}
