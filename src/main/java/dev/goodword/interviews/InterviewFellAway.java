package dev.goodword.interviews;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * An appointment did not come about: it was called off, or one side did not come. Another
 * has to be arranged, or the application to be decided.
 *
 * @param occasion the entry in its log
 * @param act which of the three
 */
public record InterviewFellAway(JobApplicationId application, InterviewId interview, UUID occasion, InterviewAct act,
		Instant at) {
}
