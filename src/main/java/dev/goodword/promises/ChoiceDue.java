package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** Somebody whose turn it is has to be reminded of their own date. */
public record ChoiceDue(PromiseId promise, JobApplicationId application, Instant at) {
}
