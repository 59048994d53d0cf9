package dev.goodword.surveys.asking;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.surveys.Touchpoint;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The intention to ask somebody who was told the outcome. */
@Entity
@Table(name = "survey_plan")
class Plan {

	@EmbeddedId
	private JobApplicationId application;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private Touchpoint touchpoint;

	private Instant toldAt;

	private Instant askAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Plan() {
	}

	Plan(JobApplicationId application, CandidateId candidate, Touchpoint touchpoint, Instant toldAt, Instant askAt) {
		this.application = application;
		this.candidate = candidate;
		this.touchpoint = touchpoint;
		this.toldAt = toldAt;
		this.askAt = askAt;
	}

	/** Asks later. */
	void waitUntil(Instant later) {
		this.askAt = later;
	}

	JobApplicationId application() {
		return this.application;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	Touchpoint touchpoint() {
		return this.touchpoint;
	}

	Instant toldAt() {
		return this.toldAt;
	}

}
