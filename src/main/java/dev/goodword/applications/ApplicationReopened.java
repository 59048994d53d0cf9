package dev.goodword.applications;

import java.time.Instant;

/**
 * An ended application goes on, after the candidate knew of its end.
 *
 * @param move the entry in the stage log
 */
public record ApplicationReopened(JobApplicationId application, StageMoveId move, int stageEpoch, Instant at) {
}
