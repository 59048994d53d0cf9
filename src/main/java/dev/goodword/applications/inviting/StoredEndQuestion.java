package dev.goodword.applications.inviting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
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

/** The row of an {@link EndQuestion}. */
@Entity
@Table(name = "end_question")
class StoredEndQuestion {

	@Id
	@Column(name = "question_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private EndQuestionKind kind;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "target_id"))
	private @Nullable PositionId target;

	private @Nullable String reason;

	private @Nullable String area;

	private @Nullable Integer months;

	private @Nullable LocalDate keptUntil;

	private @Nullable Instant keepEndsAt;

	private LocalDate openUntil;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "offered_by"))
	private AccountId offeredBy;

	private Instant offeredAt;

	@Enumerated(EnumType.STRING)
	private @Nullable EndAnswer answer;

	private @Nullable Instant answeredAt;

	private @Nullable UUID carriedTo;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredEndQuestion() {
	}

	StoredEndQuestion(UUID id, JobApplicationId application, EndQuestionKind kind, LocalDate until, AccountId who,
			Instant now) {
		this.id = id;
		this.application = application;
		this.kind = kind;
		this.openUntil = until;
		this.offeredBy = who;
		this.offeredAt = now;
	}

	/** Asks, or asks anew after it was taken back. */
	void ask(Besides wanted, LocalDate until, @Nullable Instant keepEndsAt, AccountId who, Instant now) {
		this.target = wanted.target();
		this.reason = wanted.reason();
		this.area = wanted.area();
		this.months = wanted.months();
		this.keptUntil = wanted.keepUntil();
		this.keepEndsAt = keepEndsAt;
		this.openUntil = until;
		this.offeredBy = who;
		this.offeredAt = now;
		this.answer = null;
		this.answeredAt = null;
	}

	void answer(EndAnswer said, @Nullable UUID became, Instant now) {
		this.answer = said;
		this.answeredAt = now;
		this.carriedTo = became;
	}

	/** When keeping ends; null where nothing is kept. */
	@Nullable Instant keepEndsAt() {
		return this.keepEndsAt;
	}

	EndQuestion view() {
		return new EndQuestion(this.id, this.application, this.kind, this.target, this.reason, this.area, this.months,
				this.keptUntil, this.openUntil, this.answer, this.carriedTo);
	}

}
