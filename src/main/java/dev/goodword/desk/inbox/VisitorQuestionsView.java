package dev.goodword.desk.inbox;

import java.util.List;

import dev.goodword.desk.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The questions of people who have not applied.
 *
 * @param headline how many wait
 * @param tabs the other lists
 * @param lines the questions, the most urgent first
 */
record VisitorQuestionsView(String headline, List<Tab> tabs, List<Line> lines) {

	/**
	 * One question.
	 *
	 * @param id what the address names
	 * @param name who asks
	 * @param language the language of the name; null when its letters do not tell
	 * @param about for which position
	 * @param text what they ask
	 * @param due by when it is answered, and what they were told
	 * @param late whether that is over
	 * @param lost what became of the answer: a part of a key; null when there is none
	 * @param reasons for which it may be closed without a letter
	 */
	record Line(String id, String name, @Nullable String language, String about, String text, String due, boolean late,
			@Nullable String lost, List<String> reasons) {
	}

}
