package dev.goodword.applications;

/** Why an application ended. */
public enum Outcome {

	/** They come to us. */
	HIRED,
	/** We decided not to go further. */
	NOT_SELECTED,
	/** They decided not to go further. */
	WITHDRAWN,
	/** The position was filled or closed. */
	POSITION_CLOSED,
	/** Hiring rested a third time, and nobody was asked to wait again. */
	RELEASED,
	/** It goes on at another position. */
	MOVED,
	/** We failed to decide. Never shown or counted as a rejection. */
	LAPSED_BY_COMPANY,
	/** The same application twice. */
	DUPLICATE,
	/** Not an application. */
	SPAM;

	/** Why somebody was released: the code of the reason. */
	public static final String HIRING_RESTS = "HIRING_RESTS";

	/**
	 * Whether we alone brought it about, so that we may take it back until it is told.
	 */
	boolean isOurDecision() {
		return this != WITHDRAWN && this != LAPSED_BY_COMPANY && this != HIRED;
	}

	/** Whether it is a "no" of ours, which is told by bad news. */
	public boolean isOurNo() {
		return this == NOT_SELECTED || this == POSITION_CLOSED || this == RELEASED;
	}

	/**
	 * Whether we owe the candidate a word about it: it is neither their own act nor
	 * nothing to tell.
	 */
	public boolean isOwedAWord() {
		return isOurNo() || this == LAPSED_BY_COMPANY;
	}

}
