package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** The told date passed without a word that reached the candidate. */
public record PromiseBroken(PromiseId promise, JobApplicationId application, Instant at) {
}
