package dev.goodword.decisions;

/** Where a request for a decision stands. */
public enum DecisionState {

	/** Asked, not answered. */
	OPEN,
	/** Answered. */
	GIVEN,
	/** Taken back by whoever asked, or put to somebody else. */
	TAKEN_BACK,
	/** Somebody decided, or the application ended, before there was an answer. */
	OVERTAKEN

}
