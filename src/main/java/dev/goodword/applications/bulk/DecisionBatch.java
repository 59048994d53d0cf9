package dev.goodword.applications.bulk;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;
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

/** One decision about many people, from the frozen list to the last letter. */
@Entity
@Table(name = "decision_batch")
class DecisionBatch {

	@EmbeddedId
	private BatchId id;

	@Embedded
	private PositionId position;

	@Enumerated(EnumType.STRING)
	private BatchKind kind;

	@Enumerated(EnumType.STRING)
	private BatchState state;

	private @Nullable String reasonCode;

	private @Nullable String internalReason;

	private @Nullable String wordsEn;

	private @Nullable String wordsZh;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "started_by"))
	private AccountId startedBy;

	private Instant startedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "asked_by"))
	private @Nullable AccountId askedBy;

	private @Nullable Instant askedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "approved_by"))
	private @Nullable AccountId approvedBy;

	private @Nullable Instant decidedAt;

	private @Nullable String stoppedBecause;

	private @Nullable String restEn;

	private @Nullable String restZh;

	private @Nullable LocalDate restReview;

	private @Nullable LocalDate reviewOn;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected DecisionBatch() {
	}

	DecisionBatch(BatchId id, PositionId position, BatchKind kind, BatchWords words, AccountId who, Instant now) {
		this.id = id;
		this.position = position;
		this.kind = kind;
		this.state = BatchState.DRAFT;
		this.startedBy = who;
		this.startedAt = now;
		say(words);
	}

	/** Hiring rests by it until a review on that day. */
	DecisionBatch restingUntil(LocalDate review) {
		this.reviewOn = review;
		return this;
	}

	/** Says why. */
	void word(BatchWords words) {
		say(words);
	}

	private void say(BatchWords words) {
		this.reasonCode = words.reasonCode();
		this.internalReason = words.internalReason();
		this.wordsEn = words.en();
		this.wordsZh = words.zhHans();
	}

	/** Something on the list has changed: it is to be said yes to anew. */
	void reopen() {
		BatchPolicy.requireOpen(this.state);
		this.state = BatchState.DRAFT;
		this.askedBy = null;
		this.askedAt = null;
	}

	/** The first yes of two. */
	void ask(AccountId who, Instant now) {
		BatchPolicy.requireOpen(this.state);
		this.state = BatchState.ASKED;
		this.askedBy = who;
		this.askedAt = now;
	}

	/** The last yes. */
	void decide(AccountId who, Instant now) {
		BatchPolicy.requireOpen(this.state);
		if (this.askedBy == null) {
			this.askedBy = who;
			this.askedAt = now;
		}
		else {
			this.approvedBy = who;
		}
		this.state = BatchState.DECIDED;
		this.decidedAt = now;
	}

	/** The position was resting when it was closed. */
	void remember(@Nullable Pause rest) {
		this.restEn = (rest != null) ? rest.reason().en() : null;
		this.restZh = (rest != null) ? rest.reason().zhHans() : null;
		this.restReview = (rest != null) ? rest.reviewOn() : null;
	}

	/** The pause the position was in; null when it was open. */
	@Nullable Pause rest() {
		return (this.restEn != null && this.restZh != null && this.restReview != null)
				? new Pause(new LocalizedText(this.restEn, this.restZh), this.restReview) : null;
	}

	/** What has not left does not leave; whether that is new. */
	boolean stop(String because) {
		if (this.state != BatchState.DECIDED) {
			return false;
		}
		this.state = BatchState.STOPPED;
		this.stoppedBecause = because;
		return true;
	}

	/** It goes on; whether that is new. */
	boolean goOn() {
		if (this.state != BatchState.STOPPED) {
			return false;
		}
		this.state = BatchState.DECIDED;
		this.stoppedBecause = null;
		return true;
	}

	/** All of it was taken back. */
	void undone() {
		this.state = BatchState.UNDONE;
		this.stoppedBecause = null;
	}

	/** What could be was taken back; nothing is left that waits. */
	void partlyUndone() {
		this.state = BatchState.PARTLY_UNDONE;
		this.stoppedBecause = null;
	}

	/** Nothing comes of it. */
	void discard() {
		BatchPolicy.requireOpen(this.state);
		this.state = BatchState.DISCARDED;
	}

	AccountId firstYes() {
		return (this.askedBy != null) ? this.askedBy : this.startedBy;
	}

	BatchSummary summary() {
		return new BatchSummary(this.id, this.position, this.kind, this.state,
				new BatchWords(this.reasonCode, this.internalReason, this.wordsEn, this.wordsZh), this.startedBy,
				this.startedAt, this.askedBy, this.approvedBy, this.decidedAt, this.stoppedBecause, this.reviewOn,
				(this.version != null) ? this.version : 0);
	}

}
