package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * Nobody kept the day the person was told, and a later one stands there now.
 *
 * @param number how many later days they were told, with this one
 */
public record ComplaintDelayed(ComplaintId complaint, JobApplicationId application, int number, Instant at) {
}
