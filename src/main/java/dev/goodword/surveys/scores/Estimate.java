package dev.goodword.surveys.scores;

import java.util.List;

/**
 * A value and how far it may be off.
 *
 * @param value the value
 * @param standardError its standard error
 */
public record Estimate(double value, double standardError) {

	/** The range of 95 %, cut where the measure ends. */
	public Interval interval(double least, double most) {
		return Interval.around(this.value, Interval.Z * this.standardError, least, most);
	}

	/** The same so many times as large. */
	public Estimate times(double factor) {
		return new Estimate(factor * this.value, Math.abs(factor) * this.standardError);
	}

	/** The same moved by something certain. */
	public Estimate plus(double certain) {
		return new Estimate(this.value + certain, this.standardError);
	}

	/**
	 * The sum of values that may hang together in any way: their errors add up, which is
	 * the most the error can be.
	 */
	public static Estimate sum(List<Estimate> parts) {
		double value = 0;
		double error = 0;
		for (Estimate part : parts) {
			value += part.value();
			error += part.standardError();
		}
		return new Estimate(value, error);
	}

	/** Their mean, with the same error at most. */
	public static Estimate mean(List<Estimate> parts) {
		return sum(parts).times(1.0 / parts.size());
	}

}
