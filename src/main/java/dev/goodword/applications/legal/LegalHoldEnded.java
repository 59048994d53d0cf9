package dev.goodword.applications.legal;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/** An application is held for the law no more, and goes on where it was. */
public record LegalHoldEnded(JobApplicationId application, UUID hold, Instant at) {
}
