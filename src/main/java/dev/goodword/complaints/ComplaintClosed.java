package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A complaint is closed; whoever was told a day hears what came of it. */
public record ComplaintClosed(ComplaintId complaint, JobApplicationId application, Instant at) {
}
