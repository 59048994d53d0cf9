package dev.goodword.applications;

import java.time.Instant;

/** The candidate has been told how the application ended. */
public record OutcomeTold(JobApplicationId application, Instant at) {
}
