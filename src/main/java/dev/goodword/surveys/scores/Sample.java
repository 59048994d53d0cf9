package dev.goodword.surveys.scores;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a mean needs to know of some answers.
 *
 * @param n how many; at least 1
 * @param mean their mean
 * @param variance their variance with n - 1; 0 for a single one
 */
public record Sample(int n, double mean, double variance) {

	/** The variance of an item of which nothing is known: a deviation of 25 points. */
	public static final double UNKNOWN = 625;

	/** The same for a share from 0 to 1: the largest it can have, when all are alike. */
	public static final double UNKNOWN_SHARE = 0.25;

	/** As many answers of the whole company stand beside each group's own. */
	private static final int BORROWED = 4;

	private static final double UPPER = 0.975;

	private static final double HIGHEST = 100;

	public Sample {
		if (n < 1 || variance < 0) {
			throw new IllegalArgumentException("No sample of " + n);
		}
	}

	/** Of these values, added up in this order. */
	public static Sample of(double... values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		double mean = sum / values.length;
		double squares = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
		}
		return new Sample(values.length, mean, (values.length > 1) ? squares / (values.length - 1) : 0);
	}

	/** Ones and zeros. */
	public static Sample of(Share share) {
		double value = share.value();
		return new Sample(share.of(), value,
				(share.of() > 1) ? value * (1 - value) * share.of() / (share.of() - 1) : 0);
	}

	/** Both together. */
	public Sample and(Sample other) {
		int all = this.n + other.n;
		double between = (double) this.n * other.n / all * (this.mean - other.mean) * (this.mean - other.mean);
		return new Sample(all, (this.n * this.mean + other.n * other.mean) / all,
				((this.n - 1) * this.variance + (other.n - 1) * other.variance + between) / (all - 1));
	}

	/**
	 * The variance drawn towards that of more answers, so that a few equal ones do not
	 * look like certainty.
	 */
	double shrunken(double towards) {
		return ((this.n - 1) * this.variance + BORROWED * towards) / (this.n + BORROWED - 1);
	}

	/**
	 * The range of the mean of one group, from 0 to 100, by Student's t with as many
	 * degrees of freedom as answers, own and borrowed, less one.
	 * @param company the variance of the item in the whole company, or {@link #UNKNOWN}
	 */
	public Interval interval(double company) {
		double quantile = TDistribution.of(this.n + BORROWED - 1.0).inverseCumulativeProbability(UPPER);
		return Interval.around(this.mean, quantile * Math.sqrt(shrunken(company) / this.n), 0, HIGHEST);
	}

}
