package dev.goodword.applications;

import java.time.Instant;

/** Somebody has done a task about an application. */
public record TaskDone(TaskId task, JobApplicationId application, Instant at) {
}
