package dev.goodword.communication.inbound;

/** Where a mail that came in stands. */
public enum ItemState {

	/** A person has to say what it belongs to. */
	TRIAGE,
	/** It is with its application. */
	FILED,
	/** Machines' mail that belongs to nothing, and reports that nobody can prove. */
	ASIDE,
	/** A person has said that there is nothing to do about it. */
	CLOSED

}
