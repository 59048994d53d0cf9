package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A promise changed to due soon or at risk: somebody has to act. */
public record PromiseDue(PromiseId promise, JobApplicationId application, PromiseState state, Instant at) {
}
