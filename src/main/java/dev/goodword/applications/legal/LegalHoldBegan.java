package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Two people agreed that an application is held for the law.
 *
 * @param until its last day
 */
public record LegalHoldBegan(JobApplicationId application, UUID hold, LocalDate until, Instant at) {
}
