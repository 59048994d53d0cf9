package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;

/**
 * An application was moved to another stage.
 *
 * @param move the entry in the stage log, with who, why and the words for the candidate
 * @param silent whether the candidate is told nothing, so that the running promise stands
 */
public record StageEntered(JobApplicationId application, StageMoveId move, StageId stage, StageKind kind,
		int stageEpoch, boolean silent, Instant at) {
}
