package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** Somebody complained; the person is told who answers and by when. */
public record ComplaintRaised(ComplaintId complaint, JobApplicationId application, Instant at) {
}
