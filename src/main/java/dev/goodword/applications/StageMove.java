package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One entry of the append-only log, with the stage's names as they were at its time. */
@Entity
@Table(name = "stage_move")
class StageMove {

	@EmbeddedId
	private StageMoveId id;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private StageMoveEntry.Cause cause;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "from_stage_id"))
	private @Nullable StageId fromStage;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "to_stage_id"))
	private StageId toStage;

	@Embedded
	private LocalizedText toName;

	@Enumerated(EnumType.STRING)
	private StageKind toKind;

	private int stageEpoch;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "actor_id"))
	private @Nullable AccountId actor;

	@Column(name = "happened_at")
	private Instant at;

	private boolean silent;

	private @Nullable String reason;

	private @Nullable String wordsForCandidate;

	/** The entry this one takes back; the entry itself is never changed. */
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "undoes_id"))
	private @Nullable StageMoveId undoes;

	private String correlation;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StageMove() {
	}

	StageMove(StageMoveId id, JobApplicationId application, StageMoveEntry.Cause cause, @Nullable StageId from,
			PipelineStage to, int stageEpoch, @Nullable AccountId actor, Instant now) {
		this.id = id;
		this.application = application;
		this.cause = cause;
		this.fromStage = from;
		this.toStage = to.id();
		this.toName = to.name();
		this.toKind = to.kind();
		this.stageEpoch = stageEpoch;
		this.actor = actor;
		this.at = now;
		this.correlation = id.toString();
	}

	StageMove because(@Nullable String why, boolean tellsNothing, @Nullable String words) {
		this.reason = why;
		this.silent = tellsNothing;
		this.wordsForCandidate = words;
		return this;
	}

	StageMove undoing(StageMoveId earlier) {
		this.undoes = earlier;
		this.silent = true;
		return this;
	}

	@Nullable StageMoveId undoes() {
		return this.undoes;
	}

	StageMoveEntry view(boolean undone) {
		return new StageMoveEntry(this.id, this.application, this.cause, this.fromStage, this.toStage, this.toName,
				this.toKind, this.stageEpoch, this.actor, this.at, this.silent, this.reason, this.wordsForCandidate,
				undone);
	}

	StageMoveId id() {
		return this.id;
	}

}
