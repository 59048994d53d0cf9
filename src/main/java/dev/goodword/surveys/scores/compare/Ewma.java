package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart that remembers: each point is a part of the newest value and the rest of the
 * point before (Roberts 1959; NIST/SEMATECH handbook 6.3.2.4).
 *
 * @param part of the newest value
 * @param width of the limits, in standard deviations
 */
record Ewma(double part, double width) {

	/** The chart of the recommendation score. */
	static final Ewma DRIFT = new Ewma(0.2, 2.86);

	/**
	 * The points of values in standard units, one for each.
	 * @param values deviations from the baseline by their standard deviation
	 */
	List<Point> points(List<Double> values) {
		List<Point> points = new ArrayList<>();
		double level = 0;
		for (double value : values) {
			level = this.part * value + (1 - this.part) * level;
			points.add(new Point(level, limit(points.size() + 1)));
		}
		return points;
	}

	/** The limit at the so-manieth point; it widens and settles. */
	double limit(int t) {
		return this.width * Math.sqrt(this.part / (2 - this.part) * (1 - Math.pow(1 - this.part, 2.0 * t)));
	}

	/** Where it settles. */
	double lastLimit() {
		return this.width * Math.sqrt(this.part / (2 - this.part));
	}

	/** One point and its limit on both sides. */
	record Point(double level, double limit) {

		/** The same with limits for what else is not known, in the same units. */
		Point widened(double deviation) {
			return new Point(this.level, Math.hypot(this.limit, deviation));
		}

		boolean isAlarm() {
			return Math.abs(this.level) > this.limit;
		}

	}

}
