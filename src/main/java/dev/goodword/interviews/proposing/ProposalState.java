package dev.goodword.interviews.proposing;

/** Where a proposal of times stands. */
public enum ProposalState {

	/** Out: it is the candidate's turn until their day. */
	OPEN,
	/** It is our turn again, but times that lie ahead can still be chosen. */
	LEFT_OPEN,
	/** One of them was chosen. */
	CHOSEN,
	/** The candidate said that none of them fits. */
	NONE_FIT,
	/** We took it back. */
	TAKEN_BACK,
	/** Other times took its place. */
	REPLACED,
	/** A talk was agreed without it, or the application ended. */
	OVERTAKEN;

	/** Whether it can still become something else. */
	boolean isLive() {
		return this == OPEN || this == LEFT_OPEN;
	}

}
