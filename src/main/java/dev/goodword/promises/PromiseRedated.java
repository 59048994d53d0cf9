package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A calendar changed, and with it the team's own date of a promise; the told one not. */
public record PromiseRedated(PromiseId promise, JobApplicationId application, Instant at) {
}
