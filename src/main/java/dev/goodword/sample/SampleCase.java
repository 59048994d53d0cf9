package dev.goodword.sample;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * One invented applicant at the point the story has reached.
 *
 * @param fate what happens to them
 * @param seat where they applied
 * @param id the application
 * @param people who puts their words together
 */
record SampleCase(Fate fate, SamplePositions.Opened seat, JobApplicationId id, SamplePeople people) {

	/** When they applied. */
	Instant appliedAt() {
		return this.fate.acts().get(0).at();
	}

	/** One of the phrases of that kind, in their language. */
	String one(String kind) {
		return this.people.one(this.fate, kind);
	}

	/** The phrase of that kind with that number, in their language. */
	String phrase(String kind, int number) {
		return this.people.phrase(this.fate, kind, number);
	}

}
