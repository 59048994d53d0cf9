package dev.goodword.desk.model;

import dev.goodword.applications.ApplicationState;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

/** Who has to act next. */
public enum Ball {

	/** We owe the next step. */
	US,
	/** The candidate does; our clock stands still. */
	CANDIDATE,
	/** It has ended. */
	NOBODY;

	/**
	 * Who acts next on an application in that state.
	 * @param promise the one that runs; null when none does
	 */
	static Ball of(ApplicationState state, @Nullable PromiseSummary promise) {
		if (state == ApplicationState.ENDED) {
			return NOBODY;
		}
		return (promise != null && promise.kind().waitsForCandidate()) ? CANDIDATE : US;
	}

}
