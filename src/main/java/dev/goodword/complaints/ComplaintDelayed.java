package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** Nobody kept the day the person was told, and a later one stands there now. */
public record ComplaintDelayed(ComplaintId complaint, JobApplicationId application, Instant at) {
}
