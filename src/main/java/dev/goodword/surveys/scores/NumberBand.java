package dev.goodword.surveys.scores;

/**
 * How many answered, as far as it may be told: a band below 30, the number from there on.
 *
 * @param least the lower end
 * @param most the upper end; the same when the number is told
 */
public record NumberBand(int least, int most) {

	private static final int EXACT_FROM = 30;

	private static final int WIDTH = 10;

	/** Of fewer nothing is ever told. */
	private static final int FEWEST = 5;

	/** What may be told of a number of answers. */
	public static NumberBand of(int n) {
		if (n >= EXACT_FROM) {
			return new NumberBand(n, n);
		}
		int least = n / WIDTH * WIDTH;
		return new NumberBand(Math.max(least, FEWEST), least + WIDTH - 1);
	}

	/** Whether the number itself is told. */
	public boolean isExact() {
		return this.least == this.most;
	}

}
