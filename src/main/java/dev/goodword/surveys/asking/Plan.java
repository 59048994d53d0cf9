package dev.goodword.surveys.asking;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The intention to ask somebody, once the time has come and if the rules still allow. */
@Entity
@Table(name = "survey_plan")
class Plan {

	@EmbeddedId
	private PlanId id;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private @Nullable OutcomeClass outcomeClass;

	private Instant toldAt;

	private Instant askAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Plan() {
	}

	Plan(PlanId id, CandidateId candidate, @Nullable OutcomeClass outcome, Instant toldAt, Instant askAt) {
		this.id = id;
		this.candidate = candidate;
		this.outcomeClass = outcome;
		this.toldAt = toldAt;
		this.askAt = askAt;
	}

	/** Something new happened that it counts from. */
	void countFrom(Instant moment, Instant ask) {
		this.toldAt = moment;
		this.askAt = ask;
	}

	/** Asks later. */
	void waitUntil(Instant later) {
		this.askAt = later;
	}

	JobApplicationId application() {
		return this.id.application();
	}

	CandidateId candidate() {
		return this.candidate;
	}

	Touchpoint touchpoint() {
		return this.id.touchpoint();
	}

	/** How the application counts; null where no answer knows of an outcome. */
	@Nullable OutcomeClass outcome() {
		return this.outcomeClass;
	}

	/**
	 * What it counts from: when the outcome was told, the wait or their work began, or
	 * they were asked.
	 */
	Instant toldAt() {
		return this.toldAt;
	}

	/** When they are asked, or looked at again. */
	Instant askAt() {
		return this.askAt;
	}

}
