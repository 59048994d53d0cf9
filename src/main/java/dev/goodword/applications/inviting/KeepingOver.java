package dev.goodword.applications.inviting;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/** The day until which an application was kept has come, and nothing became of it. */
public record KeepingOver(JobApplicationId application, UUID question, Instant at) {
}
