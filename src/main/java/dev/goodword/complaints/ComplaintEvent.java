package dev.goodword.complaints;

/** What can happen to a complaint. */
public enum ComplaintEvent {

	/** It was raised. */
	RAISED,
	/** Somebody was named to answer for it. */
	NAMED,
	/** The owner was warned that a word is due. */
	WARNED,
	/** The time was over, and whoever answers for recruiting was told. */
	ESCALATED,
	/** The person was told a later day. */
	DELAYED,
	/** A person answered. */
	ANSWERED,
	/** Cause, action or change were written down. */
	FOUND,
	/** The person was told what came of it. */
	CLOSED,
	/** Somebody looked whether the change works. */
	CHECKED,
	/** The person was erased. */
	DROPPED;

	/** The key of its words. */
	public String label() {
		return "complaints.event." + name();
	}

}
