package dev.goodword.surveys.scores;

/**
 * Events for each of something, such as applications by referral for each closed one.
 *
 * @param events how many happened
 * @param base of how many; more than 0, and not their limit
 */
public record Rate(int events, double base) {

	public Rate {
		if (events < 0 || base <= 0) {
			throw new IllegalArgumentException(events + " of " + base);
		}
	}

	/** Events for each one. */
	public double value() {
		return this.events / this.base;
	}

	/** The range by Byar's approximation to Poisson's (Breslow and Day 1987). */
	public Interval byar() {
		double more = this.events + 1.0;
		return new Interval((this.events == 0) ? 0 : this.events * cube(this.events, -Interval.Z) / this.base,
				more * cube(more, Interval.Z) / this.base);
	}

	private static double cube(double count, double quantile) {
		return Math.pow(1 - 1 / (9 * count) + quantile / (3 * Math.sqrt(count)), 3);
	}

}
