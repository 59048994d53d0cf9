package dev.goodword.surveys.scores.publish;

import dev.goodword.surveys.scores.PublicationPolicy;

/**
 * Answers of a company with few applications, put together in blocks that do not overlap
 * instead of calendar periods.
 *
 * @param answers how many there are
 */
public record Blocks(int answers) {

	/** Below so many closed applications a year figures come in blocks. */
	private static final int FEW_A_YEAR = 50;

	/** Whether a company of such a size gets blocks. */
	public static boolean areFor(int closingsAYear) {
		return closingsAYear < FEW_A_YEAR;
	}

	/** How many blocks are full; what is left waits. */
	public int full() {
		return this.answers / PublicationPolicy.LEAST;
	}

}
