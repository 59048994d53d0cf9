package dev.goodword.surveys;

/**
 * How the answers of a quarter were made.
 *
 * @param answers how many there are
 * @param quarantined how many of them are kept and not scored
 * @param hurried how many were sent faster than one can read
 * @param uniform how many answered many statements all alike
 * @param slow how many of those that were sent took longer than a minute and a half
 * @param unfinished how many were left before they were sent
 */
public record Making(int answers, int quarantined, int hurried, int uniform, int slow, int unfinished) {

	/**
	 * How many were sent. Pages that were left half filled have neither a pace nor an
	 * end, and were not counted at all in earlier quarters.
	 */
	public int finished() {
		return this.answers - this.unfinished;
	}

	/** Whether the median of those who sent an answer took longer than they may. */
	public boolean isTooLong() {
		return 2 * this.slow > finished();
	}

}
