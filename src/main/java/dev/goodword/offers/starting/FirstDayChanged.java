package dev.goodword.offers.starting;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * Something else is known of somebody's first day of work.
 *
 * @param state what is known now
 */
public record FirstDayChanged(JobApplicationId application, FirstDayState state, Instant at) {
}
