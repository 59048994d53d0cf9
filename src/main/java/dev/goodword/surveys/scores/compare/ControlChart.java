package dev.goodword.surveys.scores.compare;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Rate;
import dev.goodword.surveys.scores.Share;

/**
 * Limits of three standard deviations around a frozen past, for sudden jumps (Shewhart
 * 1931).
 *
 * @param centre the share or the rate of the past
 * @param ofShare whether it is a share of cases, else a rate of events
 */
public record ControlChart(double centre, boolean ofShare) {

	private static final double SIGMAS = 3;

	/** A chart of shares (p-chart). */
	public static ControlChart of(Share past) {
		return new ControlChart(past.value(), true);
	}

	/** A chart of events for each of something (u-chart). */
	public static ControlChart of(Rate past) {
		return new ControlChart(past.value(), false);
	}

	/** The standard deviation of a single case. */
	double deviation() {
		return Math.sqrt(this.centre * (this.ofShare ? 1 - this.centre : 1));
	}

	/** The limits for a period of such a size. */
	public Interval limits(double size) {
		return Interval.around(this.centre, SIGMAS * deviation() / Math.sqrt(size), 0,
				this.ofShare ? 1 : Double.MAX_VALUE);
	}

	/** Whether a period lies above the limits. */
	public boolean isAbove(double value, double size) {
		return value > limits(size).high();
	}

	/** Whether a period lies below the limits. */
	public boolean isBelow(double value, double size) {
		return value < limits(size).low();
	}

}
