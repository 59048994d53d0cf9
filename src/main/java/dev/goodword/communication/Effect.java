package dev.goodword.communication;

/** What the arrival of a message means. */
enum Effect {

	/** A decision or next step. */
	DECISION,
	/** What was agreed next. */
	STEP,
	/** An update that is worth nothing after the day it was due on. */
	UPDATE,
	/** An update that is news on any day. */
	NEWS,
	/** Nothing. */
	NONE

}
