package dev.goodword.interviews;

/** Who asked for a change. */
public enum Side {

	/** One of our people. */
	COMPANY,
	/** The candidate. */
	CANDIDATE

}
