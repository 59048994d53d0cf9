package dev.goodword.surveys.scores;

/**
 * How an application ended, as far as scores know; exactly one in a period
 * ({@code experience.md} 3.2).
 */
public enum OutcomeClass {

	/** Not selected, before any talk. */
	REJ_PRE,
	/** Not selected, after a talk. */
	REJ_POST,
	/** Withdrawn by the candidate. */
	WITHDRAWN,
	/** An offer, accepted or not. */
	OFFERED,
	/** Still open, and left waiting. */
	STALE;

	/** The class it is counted with when too few of its people answered. */
	OutcomeClass neighbour() {
		return switch (this) {
			case OFFERED, WITHDRAWN, REJ_PRE -> REJ_POST;
			case STALE, REJ_POST -> REJ_PRE;
		};
	}

}
