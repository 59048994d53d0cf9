package dev.goodword.applications;

import java.time.Instant;

/**
 * An ending the candidate was told of was a mistake: the application goes on where it
 * was.
 *
 * @param undone the entry of the ending in the log
 */
public record EndingCorrected(JobApplicationId application, StageMoveId undone, int stageEpoch, Instant at) {
}
