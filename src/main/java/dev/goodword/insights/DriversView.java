package dev.goodword.insights;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What goes together with satisfaction, or why that is not said.
 *
 * @param say it in a sentence
 * @param first what to look at first; null when nothing is said
 * @param made what it is made of; null when nothing is said
 * @param rows the drivers, the most first; none when nothing is said
 * @param hints what displeases and what delights; none when that is not said
 */
record DriversView(String say, @Nullable String first, @Nullable String made, List<Driver> rows, List<Hint> hints) {

	/**
	 * One driver.
	 *
	 * @param strip its picture
	 * @param note whether it is more than chance
	 */
	record Driver(String name, Strip strip, String value, String range, String note) {
	}

	/**
	 * What a driver does when it is bad, and when it is very good.
	 *
	 * @param bad points of satisfaction when it is bad
	 * @param good points when it is very good
	 */
	record Hint(String name, String bad, String good, String note) {
	}

}
