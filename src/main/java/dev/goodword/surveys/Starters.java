package dev.goodword.surveys;

import java.time.Instant;

import dev.goodword.accounts.Company;
import dev.goodword.candidates.CandidateId;

/**
 * Of those who started to work here and were not asked a month later, whether they had to
 * be. For counts alone: nothing of it is told of one person.
 */
public interface Starters {

	/** When somebody who began at a moment has been here for a month. */
	Instant monthAfter(Instant begins);

	/**
	 * Why somebody was not asked.
	 * @param begins when their first day began
	 * @param recorded when that was recorded
	 */
	Unasked why(Company company, CandidateId who, Instant begins, Instant recorded);

	/** Why somebody was not asked. */
	enum Unasked {

		/** They had to be, and were not yet or were asked often enough. */
		DUE,
		/** Their company asked nobody who started. */
		OFF,
		/** It was recorded too late, or they do not want to be asked. */
		SPARED

	}

}
