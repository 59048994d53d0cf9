package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Applications and stages that live in memory only. */
final class Summaries {

	static final Instant RECEIVED = Instant.parse("2026-11-23T02:00:00Z");

	static final PositionId POSITION = new PositionId(new UUID(0, 1));

	private static final LocalizedText NAME = new LocalizedText("Stage", "阶段");

	private Summaries() {
	}

	/** The stage of this kind in a pipeline in the order of the kinds. */
	static PipelineStage stage(StageKind kind) {
		return stage(kind, POSITION);
	}

	static PipelineStage stage(StageKind kind, PositionId position) {
		int order = kind.ordinal() + 1;
		return new PipelineStage(new StageId(new UUID(position.value().getLeastSignificantBits(), order)), position,
				order, kind, NAME, NAME, 0);
	}

	static ApplicationSummary at(StageKind kind) {
		return summary(kind, ApplicationState.ACTIVE, null);
	}

	static ApplicationSummary ended(StageKind kind) {
		return summary(kind, ApplicationState.ENDED, null);
	}

	static ApplicationSummary met() {
		return summary(StageKind.INTERVIEW, ApplicationState.ACTIVE, RECEIVED.plusSeconds(3600));
	}

	private static ApplicationSummary summary(StageKind kind, ApplicationState state, @Nullable Instant metAt) {
		Outcome outcome = (state == ApplicationState.ENDED) ? Outcome.NOT_SELECTED : null;
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 2)), new CandidateId(new UUID(0, 3)), POSITION,
				1, "AX-7F3K-92", stage(kind).id(), kind, 1, state, outcome, Told.NOTHING_TO_TELL, RECEIVED, null, null,
				null, metAt, 0);
	}

}
