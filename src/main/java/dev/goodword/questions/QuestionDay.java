package dev.goodword.questions;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
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

/**
 * A day that somebody who asked was told: one promise in the chain of a question. The day
 * itself never changes; a later one is another.
 */
@Entity
@Table(name = "question_day")
class QuestionDay {

	@Id
	@Column(name = "question_day_id")
	private UUID id;

	@Embedded
	private CandidateQuestionId question;

	@Embedded
	private JobApplicationId application;

	@Column(name = "day_no")
	private int number;

	private Instant deadlineAt;

	@Enumerated(EnumType.STRING)
	private DayState state;

	private @Nullable Instant settledAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected QuestionDay() {
	}

	QuestionDay(UUID id, CandidateQuestion question, int number, Instant deadlineAt, DayState state) {
		this.id = id;
		this.question = question.id();
		this.application = question.application();
		this.number = number;
		this.deadlineAt = deadlineAt;
		this.state = state;
	}

	/** The letter that tells it has arrived. */
	void hear() {
		this.state = DayState.TOLD;
	}

	/** The letter that told it has come back. */
	void unhear() {
		this.state = DayState.UNHEARD;
	}

	/** Kept when the word arrived by D, broken otherwise. */
	void settle(DayState kept, Instant at) {
		end(at.isAfter(this.deadlineAt) ? DayState.BROKEN : kept, at);
	}

	/** What settled it has come back. */
	void reopen() {
		this.state = DayState.TOLD;
		this.settledAt = null;
	}

	/** No longer owed, unless its time was over before. */
	void takeBack(Instant at) {
		if (this.state == DayState.UNHEARD || (this.state == DayState.TOLD && !at.isAfter(this.deadlineAt))) {
			end(DayState.VOID, at);
		}
	}

	private void end(DayState end, Instant at) {
		this.state = end;
		this.settledAt = at;
	}

	int number() {
		return this.number;
	}

	boolean is(DayState state) {
		return this.state == state;
	}

}
