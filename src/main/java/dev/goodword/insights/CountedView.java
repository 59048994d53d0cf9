package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Row;
import org.jspecify.annotations.Nullable;

/**
 * What applying was worth, and what is counted without asking.
 *
 * @param say what applying was worth, in a sentence
 * @param worth the figures of that; none when none may be shown
 * @param given what all of them gave us
 * @param again what was asked although it was published
 * @param operations waits and broken promises
 * @param longest who waits longest now
 * @param panel what whoever checks the worth wants to know
 * @param firm what applicants are worth to the company
 */
record CountedView(String say, List<Row> worth, String given, RepeatCounts.Shown again, List<Row> operations,
		List<Waiting> longest, Panel panel, FirmView firm) {

	/**
	 * Somebody who waits beyond the day they were told.
	 *
	 * @param name who it is; null when the reader may not see the application
	 * @param href the application; null with the name
	 * @param position what they applied for
	 * @param days how long beyond
	 * @param since the day they were told
	 * @param ball whose turn it is
	 */
	record Waiting(@Nullable String name, @Nullable String href, String position, String days, String since,
			String ball) {
	}

}
