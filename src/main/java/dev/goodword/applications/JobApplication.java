package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's run for one position. Four things are kept apart: the stage (where),
 * the state (whether it is going), the outcome (why it ended) and told (what the
 * candidate knows of that). The log of moves is the truth, the fields here are its cache.
 */
@Entity
@Table(name = "job_application")
class JobApplication {

	@EmbeddedId
	private JobApplicationId id;

	@Embedded
	private CandidateId candidate;

	@Embedded
	private PositionId position;

	private int attempt;

	/**
	 * 1 while it is going, null afterwards: at most one live application of a person per
	 * position.
	 */
	private @Nullable Integer live;

	private String reference;

	@Embedded
	private StageId stage;

	@Enumerated(EnumType.STRING)
	private StageKind stageKind;

	private int stageEpoch;

	@Enumerated(EnumType.STRING)
	private ApplicationState state;

	@Enumerated(EnumType.STRING)
	private @Nullable Outcome outcome;

	@Enumerated(EnumType.STRING)
	private Told told;

	private @Nullable Instant toldAt;

	private Instant receivedAt;

	/** Being read is no change that anybody's decision could miss. */
	@OptimisticLock(excluded = true)
	private @Nullable Instant readAt;

	@OptimisticLock(excluded = true)
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "reader_id"))
	private @Nullable AccountId reader;

	private @Nullable Instant endedAt;

	private @Nullable Instant interviewHeldAt;

	private String language;

	private @Nullable String source;

	private @Nullable String shareCode;

	private Instant formStartedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected JobApplication() {
	}

	JobApplication(JobApplicationId id, CandidateId candidate, int attempt, String reference, PipelineStage first,
			NewApplication form, Instant now) {
		this.id = id;
		this.candidate = candidate;
		this.position = form.position();
		this.attempt = attempt;
		this.live = 1;
		this.reference = reference;
		this.stage = first.id();
		this.stageKind = first.kind();
		this.stageEpoch = 1;
		this.state = ApplicationState.ACTIVE;
		this.told = Told.NOTHING_TO_TELL;
		this.receivedAt = now;
		this.language = form.contact().language().value();
		this.source = form.source();
		this.shareCode = form.shareCode();
		this.formStartedAt = form.formStartedAt();
	}

	/**
	 * Moves on to another stage; whether that is allowed was asked of
	 * {@link AdvancementPolicy} before.
	 */
	StageEntered enter(PipelineStage to, StageMoveId move, boolean silent, Instant now) {
		requireGoing();
		this.stage = to.id();
		this.stageKind = to.kind();
		this.stageEpoch++;
		return new StageEntered(this.id, move, to.id(), to.kind(), this.stageEpoch, silent, now);
	}

	/** Takes a move back. */
	StageMoveUndone returnTo(PipelineStage from, StageMoveId undone, Instant now) {
		requireGoing();
		this.stage = from.id();
		this.stageKind = from.kind();
		this.stageEpoch++;
		return new StageMoveUndone(this.id, undone, from.id(), this.stageEpoch, now);
	}

	/** Ends it; the stage stays, so that the ending can be taken back. */
	ApplicationEnded end(Outcome why, String reasonCode, StageMoveId move, Instant now) {
		requireGoing();
		this.state = ApplicationState.ENDED;
		this.outcome = why;
		this.told = why.isOwedAWord() ? Told.PENDING : Told.NOTHING_TO_TELL;
		this.endedAt = now;
		this.live = null;
		this.stageEpoch++;
		return new ApplicationEnded(this.id, move, why, reasonCode, this.stageEpoch, now);
	}

	/** Takes an ending back that the candidate has not been told of. */
	EndingUndone undoEnding(StageMoveId undone, Instant now) {
		boolean theirs = this.outcome != null && !this.outcome.isOurDecision();
		if (this.state != ApplicationState.ENDED || this.told == Told.SENT || theirs) {
			throw Refused.because("notUndoable");
		}
		goOn();
		return new EndingUndone(this.id, undone, this.stageEpoch, now);
	}

	/** A "no" that was told by mistake is none: it goes on where it was. */
	EndingCorrected correctEnding(StageMoveId undone, Instant now) {
		if (this.told != Told.SENT || this.outcome == null || !this.outcome.isOurNo()) {
			throw Refused.because("notCorrectable");
		}
		goOn();
		return new EndingCorrected(this.id, undone, this.stageEpoch, now);
	}

	/** Goes on where it was, after the candidate knew of its end. */
	ApplicationReopened reopen(StageMoveId move, Instant now) {
		goOn();
		return new ApplicationReopened(this.id, move, this.stageEpoch, now);
	}

	private void goOn() {
		this.state = ApplicationState.ACTIVE;
		this.outcome = null;
		this.told = Told.NOTHING_TO_TELL;
		this.toldAt = null;
		this.endedAt = null;
		this.live = 1;
		this.stageEpoch++;
	}

	/**
	 * Notes what the candidate has been told of the outcome; once sent, it stays sent.
	 */
	void told(Told now, Instant at) {
		if (this.state == ApplicationState.ENDED && this.told != Told.SENT) {
			this.told = now;
			this.toldAt = (now == Told.SENT) ? at : null;
		}
	}

	/**
	 * The letter that told the outcome came back: the candidate was not told after all.
	 */
	boolean cameBack() {
		boolean wasTold = this.state == ApplicationState.ENDED && this.told == Told.SENT;
		if (wasTold) {
			this.told = Told.FAILED;
			this.toldAt = null;
		}
		return wasTold;
	}

	/** Notes that a person has read it; only the first reading is new. */
	boolean readBy(AccountId who, Instant now) {
		if (this.readAt != null) {
			return false;
		}
		this.readAt = now;
		this.reader = who;
		return true;
	}

	/** Notes the end of the latest talk. */
	void interviewHeld(Instant at) {
		requireGoing();
		this.interviewHeldAt = (this.interviewHeldAt == null || at.isAfter(this.interviewHeldAt)) ? at
				: this.interviewHeldAt;
	}

	/** Notes the end of the latest talk that still counts; null when none does. */
	void interviewsHeld(@Nullable Instant latest) {
		requireGoing();
		this.interviewHeldAt = latest;
	}

	/**
	 * Whether it is going as far as the candidate can know: a "no" not yet told does not
	 * end it.
	 */
	boolean goesOnForThem() {
		boolean untold = this.told == Told.PENDING || this.told == Told.SCHEDULED;
		return this.state != ApplicationState.ENDED || (this.outcome != null && this.outcome.isOurNo() && untold);
	}

	private void requireGoing() {
		if (this.state == ApplicationState.ENDED) {
			throw Refused.because("ended");
		}
	}

	JobApplicationId id() {
		return this.id;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	@Nullable String source() {
		return this.source;
	}

	ApplicationSummary summary() {
		return new ApplicationSummary(this.id, this.candidate, this.position, this.attempt, this.reference, this.stage,
				this.stageKind, this.stageEpoch, this.state, this.outcome, this.told, this.receivedAt, this.readAt,
				this.reader, this.endedAt, this.interviewHeldAt, (this.version != null) ? this.version : 0);
	}

}
