package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The dated fact that a talk was held. */
@Entity
@Table(name = "interview_fact")
class InterviewFact {

	@Id
	@Column(name = "fact_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	private Instant heldAt;

	private boolean finalRound;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
	private AccountId recordedBy;

	private Instant recordedAt;

	private @Nullable Instant takenBackAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "taken_back_by"))
	private @Nullable AccountId takenBackBy;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InterviewFact() {
	}

	InterviewFact(UUID id, JobApplicationId application, Instant heldAt, boolean finalRound, AccountId recordedBy,
			Instant recordedAt) {
		this.id = id;
		this.application = application;
		this.heldAt = heldAt;
		this.finalRound = finalRound;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** It was recorded in error; the row stays as proof. */
	void takeBack(AccountId who, Instant now) {
		this.takenBackAt = now;
		this.takenBackBy = who;
	}

	HeldInterview view() {
		return new HeldInterview(this.id, this.heldAt, this.finalRound, this.recordedBy, this.recordedAt,
				this.takenBackAt, this.takenBackBy);
	}

}
