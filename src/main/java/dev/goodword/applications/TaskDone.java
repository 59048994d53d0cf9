package dev.goodword.applications;

import java.time.Instant;

/** A task about an application was done, by somebody or by what happened. */
public record TaskDone(TaskId task, JobApplicationId application, Instant at) {
}
