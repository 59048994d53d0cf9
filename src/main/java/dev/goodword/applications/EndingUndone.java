package dev.goodword.applications;

import java.time.Instant;

/**
 * An ending was taken back before the candidate was told: stage and promise are as
 * before.
 */
public record EndingUndone(JobApplicationId application, StageMoveId undone, int stageEpoch, Instant at) {
}
