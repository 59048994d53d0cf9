package dev.goodword.positions;

import dev.goodword.shared.LocalizedText;

/**
 * One step of a position's own pipeline.
 *
 * @param id the stage
 * @param position whose pipeline it belongs to
 * @param order its place, from 1
 * @param kind what it is
 * @param name what staff call it
 * @param publicName what candidates read; never the staff name
 * @param effortMinutes how much of the candidate's time the step takes, 0 when none
 */
public record PipelineStage(StageId id, PositionId position, int order, StageKind kind, LocalizedText name,
		LocalizedText publicName, int effortMinutes) {
}
