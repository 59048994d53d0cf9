package dev.goodword.insights;

import java.util.List;
import java.util.Locale;

import dev.goodword.surveys.scores.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A dot and its whisker on a fixed axis, as coordinates in percent of the width.
 *
 * @param label what it shows, for those who do not see it
 * @param zero where the axis has its middle; empty without one
 * @param from where the whisker begins
 * @param to where it ends
 * @param dot where the dot is
 * @param ends what stands below the axis
 * @param beside what it is seen against
 */
record Strip(String label, String zero, String from, String to, String dot, List<String> ends, Beside beside) {

	private static final double LEAST_WIDTH = 4;

	/** A score from -100 to +100. */
	static Strip ofScore(String label, double point, Interval range) {
		return of(label, "50%", (point + 100) / 2, (range.low() + 100) / 2, (range.high() + 100) / 2,
				List.of("−100", "0", "+100"));
	}

	/**
	 * A difference without an end: the axis is as long as its range needs, in hundreds.
	 */
	static Strip ofBalance(String label, double point, Interval range) {
		double end = 100 * Math.max(1, Math.ceil(Math.max(-range.low(), range.high()) / 100));
		double scale = 2 * end / 100;
		return of(label, "50%", (point + end) / scale, (range.low() + end) / scale, (range.high() + end) / scale,
				List.of("−" + Math.round(end), "0", "+" + Math.round(end)));
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
		return new Strip(label, zero, percent(low - lack), percent(high + lack), percent(dot), ends, Beside.NOTHING);
	}

	/**
	 * The same score seen against others.
	 * @param company the range of the whole company; null without one
	 * @param yearBefore the score a year before; null without one
	 */
	Strip against(@Nullable Interval company, @Nullable Double yearBefore) {
		return new Strip(this.label, this.zero, this.from, this.to, this.dot, this.ends,
				new Beside((company != null) ? percent((company.low() + 100) / 2) : "",
						(company != null) ? percent((company.high() - company.low()) / 2) : "",
						(yearBefore != null) ? percent((yearBefore + 100) / 2) : ""));
	}

	/** The same value, from 0 to 100, beside that of a year before. */
	Strip beside(double yearBefore) {
		return new Strip(this.label, this.zero, this.from, this.to, this.dot, this.ends,
				new Beside("", "", percent(yearBefore)));
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.1f%%", Math.max(0, Math.min(100, value)));
	}

	/**
	 * What a score is seen against; each empty without one.
	 *
	 * @param from where the range of the whole company begins
	 * @param width how wide that is
	 * @param was where the score was a year before
	 */
	record Beside(String from, String width, String was) {

		private static final Beside NOTHING = new Beside("", "", "");

	}

}
