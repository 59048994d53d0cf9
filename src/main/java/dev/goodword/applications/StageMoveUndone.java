package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.positions.StageId;

/** A move was taken back before its message left: stage and promise are as before. */
public record StageMoveUndone(JobApplicationId application, StageMoveId undone, StageId stage, int stageEpoch,
		Instant at) {
}
