package dev.goodword.insights;

import java.util.List;
import java.util.Locale;

import dev.goodword.surveys.scores.Interval;

/**
 * A dot and its whisker on a fixed axis, as coordinates in percent of the width.
 *
 * @param label what it shows, for those who do not see it
 * @param zero where the axis has its middle; empty without one
 * @param from where the whisker begins
 * @param to where it ends
 * @param dot where the dot is
 * @param ends what stands below the axis
 */
record Strip(String label, String zero, String from, String to, String dot, List<String> ends) {

	private static final double LEAST_WIDTH = 4;

	/** A score from -100 to +100. */
	static Strip ofScore(String label, double point, Interval range) {
		return of(label, "50%", (point + 100) / 2, (range.low() + 100) / 2, (range.high() + 100) / 2,
				List.of("−100", "0", "+100"));
	}

	/** A value from 0 to 100 whose middle means unchanged. */
	static Strip ofPoints(String label, double point, Interval range) {
		return of(label, "50%", point, range.low(), range.high(), List.of("0", "50", "100"));
	}

	/** A share from 0 to 1. */
	static Strip ofShare(String label, double share, Interval range) {
		return of(label, "", 100 * share, 100 * range.low(), 100 * range.high(), List.of("0%", "50%", "100%"));
	}

	/** The whisker is always wider than the dot. */
	private static Strip of(String label, String zero, double dot, double low, double high, List<String> ends) {
		double lack = Math.max(0, LEAST_WIDTH - (high - low)) / 2;
		return new Strip(label, zero, percent(low - lack), percent(high + lack), percent(dot), ends);
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.1f%%", Math.max(0, Math.min(100, value)));
	}

}
