package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
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

/**
 * The row of a {@link Disposition}: internal reason and the candidate's words are columns
 * of their own.
 */
@Entity
@Table(name = "disposition")
class Ended {

	@EmbeddedId
	private StageMoveId move;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private String reasonCode;

	private String endedBy;

	private @Nullable String internalReason;

	private @Nullable String reasonForCandidate;

	@Column(name = "strength_for_candidate")
	private @Nullable String strength;

	@Column(name = "point_for_candidate")
	private @Nullable String point;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "decided_by"))
	private @Nullable AccountId decidedBy;

	private Instant decidedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Ended() {
	}

	Ended(StageMoveId move, JobApplicationId application, Outcome outcome, Ending wanted, @Nullable AccountId who,
			Instant now) {
		this.move = move;
		this.application = application;
		this.outcome = outcome;
		this.reasonCode = wanted.reasonCode();
		this.endedBy = (outcome == Outcome.WITHDRAWN) ? "CANDIDATE" : "COMPANY";
		this.internalReason = wanted.internalReason();
		this.reasonForCandidate = wanted.reasonForCandidate();
		this.strength = wanted.strength();
		this.point = wanted.point();
		this.decidedBy = who;
		this.decidedAt = now;
	}

	Disposition disposition() {
		return new Disposition(this.move, this.outcome, this.reasonCode, this.internalReason, this.reasonForCandidate,
				this.strength, this.point, this.decidedBy, this.decidedAt);
	}

}
