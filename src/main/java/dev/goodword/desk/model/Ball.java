package dev.goodword.desk.model;

import dev.goodword.applications.ApplicationState;

/** Who has to act next. */
public enum Ball {

	/** We owe the next step. */
	US,
	/** The candidate does; our clock stands still. */
	CANDIDATE,
	/** It has ended. */
	NOBODY;

	/** Who acts next on an application in that state. */
	static Ball of(ApplicationState state) {
		return (state == ApplicationState.ENDED) ? NOBODY : US;
	}

}
