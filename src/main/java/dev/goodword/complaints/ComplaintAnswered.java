package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A person answered a complaint; the one who complained is told. */
public record ComplaintAnswered(ComplaintId complaint, JobApplicationId application, Instant at) {
}
