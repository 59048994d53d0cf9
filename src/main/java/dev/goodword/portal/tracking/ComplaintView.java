package dev.goodword.portal.tracking;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a candidate complains.
 *
 * @param base the address of their page
 * @param over position and place
 * @param about the message it is about; null when it is about everything
 * @param raised what was complained of so far, newest first
 */
record ComplaintView(String base, String over, @Nullable About about, List<Line> raised) {

	/**
	 * A message of ours.
	 *
	 * @param id what the form sends
	 * @param title what it was and when, in a sentence
	 */
	record About(String id, String title) {
	}

	/**
	 * One complaint.
	 *
	 * @param text what they wrote, or what we understood
	 * @param state where it stands, with its date
	 * @param who who answers for it, in a sentence; null once it is settled
	 * @param until what they hear by the day, and the day; null when nothing is owed
	 * @param late that the day has passed, or that it is a later one than we said; null
	 * while neither
	 * @param answers what a person answered so far
	 */
	record Line(String text, String state, @Nullable String who, @Nullable Until until, @Nullable String late,
			List<String> answers) {
	}

	/**
	 * A day that was told.
	 *
	 * @param say what they hear by then
	 */
	record Until(String say, Said date) {
	}

}
