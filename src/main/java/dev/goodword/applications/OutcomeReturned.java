package dev.goodword.applications;

import java.time.Instant;

/** The letter that had told the outcome came back: they do not know it. */
public record OutcomeReturned(JobApplicationId application, Instant at) {
}
