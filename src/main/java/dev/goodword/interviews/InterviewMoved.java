package dev.goodword.interviews;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Another time or place was agreed for an appointment.
 *
 * @param occasion the entry in its log
 */
public record InterviewMoved(JobApplicationId application, InterviewId interview, UUID occasion, Instant at) {
}
