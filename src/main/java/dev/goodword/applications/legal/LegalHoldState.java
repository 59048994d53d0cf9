package dev.goodword.applications.legal;

/** Where a legal hold stands. */
public enum LegalHoldState {

	/** Somebody of the legal side wants it; a second person has not said yes. */
	ASKED,
	/** In force: nothing is decided, and nothing of substance is said. */
	STANDING,
	/** The second person said no, or its day came without a yes. */
	REFUSED,
	/** Somebody of the legal side ended it before its day. */
	LIFTED,
	/** Its day is over, another took its place, or the application ended. */
	OVER

}
