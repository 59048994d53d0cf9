package dev.goodword.applications;

import java.time.Instant;

/** A task about an application was not done after all. */
public record TaskReopened(TaskId task, JobApplicationId application, Instant at) {
}
