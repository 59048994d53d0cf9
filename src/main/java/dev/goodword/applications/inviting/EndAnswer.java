package dev.goodword.applications.inviting;

/** What became of an invitation; none means no. */
public enum EndAnswer {

	/** They said yes. */
	YES,
	/** They said no, or took their yes back. */
	NO,
	/** They had said yes, and its day is over or it was carried over. */
	OVER,
	/** The end it came with was none. */
	TAKEN_BACK

}
