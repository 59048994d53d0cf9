package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A word reached the candidate by the told date. */
public record PromiseKept(PromiseId promise, JobApplicationId application, Instant at) {
}
