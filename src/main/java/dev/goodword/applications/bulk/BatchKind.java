package dev.goodword.applications.bulk;

import dev.goodword.applications.Outcome;

/** What is decided about everybody on the list. */
public enum BatchKind {

	/** We do not go further with those on the list. */
	DECLINE,
	/** The position ends, and everybody who waits for it gets an outcome. */
	CLOSING,
	/** Hiring rests a third time, and nobody is asked to wait for it. */
	RELEASE;

	/** What becomes of somebody about whom nothing else is chosen. */
	public Outcome usual() {
		return switch (this) {
			case DECLINE -> Outcome.NOT_SELECTED;
			case CLOSING -> Outcome.POSITION_CLOSED;
			case RELEASE -> Outcome.RELEASED;
		};
	}

	/** Whether it is about everybody who waits, and nobody can be left out. */
	boolean isForAll() {
		return this != DECLINE;
	}

}
