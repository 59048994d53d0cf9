package dev.goodword.surveys.scores;

/** Where all answers of a small group lie, said in words instead of a figure. */
public enum Leaning {

	/** All of them high. */
	MOSTLY_POSITIVE,
	/** All of them in between. */
	MOSTLY_IN_BETWEEN,
	/** All of them low. */
	MOSTLY_NEGATIVE

}
