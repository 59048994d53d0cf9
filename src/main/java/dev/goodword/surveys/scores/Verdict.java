package dev.goodword.surveys.scores;

/** What a comparison with another period allows to say. */
public enum Verdict {

	/** Clearly above, by ten points or more. */
	BETTER,
	/** Clearly above, by less than ten points. */
	A_LITTLE_BETTER,
	/** The ranges do not tell the two apart. */
	NO_CLEAR_CHANGE,
	/** Clearly below, by less than ten points. */
	A_LITTLE_WORSE,
	/** Clearly below, by ten points or more. */
	WORSE,
	/** One of the two is missing or rests on fewer than 30 answers. */
	CANNOT_SAY

}
