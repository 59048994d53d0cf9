package dev.goodword.insights;

import java.util.List;

/**
 * Years that were counted anew.
 *
 * @param headline what came of the latest
 * @param years those that can be counted anew
 * @param lines the latest first
 */
record RecountView(String headline, List<Year> years, List<Line> lines) {

	RecountView {
		years = List.copyOf(years);
		lines = List.copyOf(lines);
	}

	/** A year to choose. */
	record Year(String value, String text) {
	}

	/**
	 * A year that was counted.
	 *
	 * @param asked when, and by whom
	 * @param result what came of it
	 * @param differences where something kept differed
	 */
	record Line(String year, String asked, String result, List<String> differences) {

		Line {
			differences = List.copyOf(differences);
		}

	}

}
