package dev.goodword.applications;

/** What the candidate has been told of the outcome. */
public enum Told {

	/** There is no outcome to tell. */
	NOTHING_TO_TELL,
	/** An outcome exists, no message yet. */
	PENDING,
	/** A message waits for its hour. */
	SCHEDULED,
	/**
	 * The message was taken by their mail server, or stands on the page by their choice.
	 */
	SENT,
	/** The message could not be handed over. */
	FAILED,
	/** Nothing has to be told, for a recorded reason (spam, duplicate). */
	EXEMPT

}
