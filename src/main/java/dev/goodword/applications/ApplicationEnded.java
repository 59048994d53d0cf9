package dev.goodword.applications;

import java.time.Instant;

/**
 * An application got its outcome; the candidate has not been told yet.
 *
 * @param move the entry in the stage log
 * @param reasonCode the internal reason
 */
public record ApplicationEnded(JobApplicationId application, StageMoveId move, Outcome outcome, String reasonCode,
		int stageEpoch, Instant at) {
}
