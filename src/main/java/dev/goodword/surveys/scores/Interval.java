package dev.goodword.surveys.scores;

/**
 * A range that holds the true value in 95 of 100 cases.
 *
 * @param low its lower end
 * @param high its upper end; never below the lower one
 */
public record Interval(double low, double high) {

	/** The quantile of the standard normal distribution that leaves 2.5 % above it. */
	public static final double Z = NormalQuantile.UPPER_97_5;

	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException("An interval from " + low + " to " + high);
		}
	}

	/** The range around a centre, cut where the measure ends. */
	public static Interval around(double centre, double half, double least, double most) {
		return new Interval(Math.max(least, centre - half), Math.min(most, centre + half));
	}

	/** Whether the value lies in it, its ends included. */
	public boolean contains(double value) {
		return this.low <= value && value <= this.high;
	}

	/** The same range in steps of a size, never narrower than it was. */
	public Interval roundedOutwards(int step) {
		return new Interval(step * Math.floor(this.low / step), step * Math.ceil(this.high / step));
	}

}
