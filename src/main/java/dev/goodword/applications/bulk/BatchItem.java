package dev.goodword.applications.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.inviting.Besides;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.positions.PositionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a {@link BatchMember}. */
@Entity
@Table(name = "decision_batch_item")
class BatchItem {

	@Id
	@Column(name = "item_id")
	private UUID id;

	@Embedded
	private BatchId batch;

	@Embedded
	private JobApplicationId application;

	private int place;

	private int seenVersion;

	private @Nullable Boolean wanted;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private @Nullable String reasonCode;

	private @Nullable String ownText;

	private @Nullable String strength;

	private @Nullable String decidingPoint;

	@Enumerated(EnumType.STRING)
	private @Nullable EndQuestionKind besides;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "besides_target"))
	private @Nullable PositionId besidesTarget;

	private @Nullable String besidesReason;

	private @Nullable String besidesArea;

	private @Nullable Integer besidesMonths;

	private @Nullable LocalDate besidesUntil;

	private boolean callFirst;

	private @Nullable String waiver;

	@Embedded
	private @Nullable StageMoveId move;

	private boolean leavesFirst;

	private boolean cameLate;

	private @Nullable String skippedBecause;

	private @Nullable Instant undoneAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected BatchItem() {
	}

	BatchItem(UUID id, BatchId batch, int place, ApplicationSummary seen, Outcome usual) {
		this.id = id;
		this.batch = batch;
		this.place = place;
		this.application = seen.id();
		this.seenVersion = seen.version();
		this.outcome = usual;
	}

	/** It arrived while the position was being closed. */
	BatchItem late() {
		this.cameLate = true;
		return this;
	}

	/** What is chosen for this one. */
	void choose(OwnWords own, int seen) {
		this.outcome = own.outcome();
		this.reasonCode = own.reasonCode();
		this.ownText = own.text();
		this.strength = own.strength();
		this.decidingPoint = own.point();
		this.callFirst = own.call();
		this.waiver = own.waiver();
		this.besides = own.besides().kind();
		this.besidesTarget = own.besides().target();
		this.besidesReason = own.besides().reason();
		this.besidesArea = own.besides().area();
		this.besidesMonths = own.besides().months();
		this.besidesUntil = own.besides().until();
		this.seenVersion = seen;
	}

	/** On or off the list by somebody's wish. */
	void want(boolean on) {
		this.wanted = on;
	}

	/** Somebody has looked at how it stands now. */
	void seen(int now) {
		this.seenVersion = now;
	}

	void decided(StageMoveId entry) {
		this.move = entry;
		this.skippedBecause = null;
	}

	void skipped(String because) {
		this.skippedBecause = because;
	}

	/** Its letter leaves before the others. */
	void first() {
		this.leavesFirst = true;
	}

	/** The others wait for it no longer. */
	void rest() {
		this.leavesFirst = false;
	}

	void undone(Instant now) {
		this.undoneAt = now;
	}

	boolean isFirst() {
		return this.leavesFirst;
	}

	JobApplicationId application() {
		return this.application;
	}

	BatchId batch() {
		return this.batch;
	}

	@Nullable StageMoveId move() {
		return this.move;
	}

	BatchMember view() {
		return new BatchMember(this.application, this.seenVersion, this.wanted,
				new OwnWords(this.outcome, this.reasonCode, this.ownText, this.strength, this.decidingPoint,
						this.callFirst, this.waiver,
						new Besides(this.besides, this.besidesTarget, this.besidesReason, this.besidesArea,
								this.besidesMonths, this.besidesUntil)),
				this.move, this.cameLate, this.skippedBecause, this.undoneAt);
	}

}
