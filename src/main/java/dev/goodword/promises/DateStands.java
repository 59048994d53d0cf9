package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Something happened of which the candidate hears, and the date they know stands as it
 * was told.
 *
 * @param cause the id of what happened
 */
public record DateStands(PromiseId promise, JobApplicationId application, UUID cause, Instant at) {
}
