package dev.goodword.applications.asking;

/** Where an inquiry stands. */
public enum InquiryState {

	/** Out: it is the candidate's turn until their day. */
	OPEN,
	/** Their day passed: it is our turn, and they can still answer. */
	LEFT_OPEN,
	/** They answered. */
	ANSWERED,
	/** We took it back. */
	TAKEN_BACK,
	/** The application ended without it. */
	OVERTAKEN;

	/** Whether it can still become something else. */
	boolean isLive() {
		return this == OPEN || this == LEFT_OPEN;
	}

}
