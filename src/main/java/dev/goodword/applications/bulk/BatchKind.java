package dev.goodword.applications.bulk;

import dev.goodword.applications.Outcome;

/** What is decided about everybody on the list. */
public enum BatchKind {

	/** We do not go further with those on the list. */
	DECLINE,
	/** The position ends, and everybody who waits for it gets an outcome. */
	CLOSING;

	/** What becomes of somebody about whom nothing else is chosen. */
	Outcome usual() {
		return (this == CLOSING) ? Outcome.POSITION_CLOSED : Outcome.NOT_SELECTED;
	}

}
