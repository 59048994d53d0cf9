package dev.goodword.desk.inbox;

import java.util.List;

import dev.goodword.desk.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The questions of people who have not applied.
 *
 * @param headline how many wait for an answer
 * @param most how many of all are shown; null when all are
 * @param tabs the other lists
 * @param lines the questions, the most urgent first
 * @param closed what was closed without an answer and may be opened again
 */
record VisitorQuestionsView(String headline, @Nullable String most, List<Tab> tabs, List<Line> lines,
		List<Closed> closed) {

	/**
	 * One question.
	 *
	 * @param id what the address names
	 * @param name who asks
	 * @param language the language of the name; null when its letters do not tell
	 * @param about for which position
	 * @param text what they ask
	 * @param due what became of its answer, or by when it is answered
	 * @param late whether that is over
	 * @param lost what became of the answer: a part of a key; null when there is none
	 * @param notes what keeps it from being seen to as it was meant
	 * @param answer what a person answered; null without an answer
	 * @param reasons for which it may be closed without a letter
	 * @param written what they wrote since, and nobody has said anything about
	 * @param wroteBack whether they wrote after it was settled, so that somebody says
	 * whether they ask something
	 * @param again whether the answer can be sent again
	 */
	record Line(String id, String name, @Nullable String language, String about, String text, String due, boolean late,
			@Nullable String lost, List<String> notes, @Nullable String answer, List<String> reasons,
			List<Written> written, boolean wroteBack, boolean again) {
	}

	/**
	 * What somebody wrote.
	 *
	 * @param id what the form names it by, once it was seen
	 * @param elsewhere whether it came from another address
	 * @param files the names of what came with it
	 */
	record Written(String id, String text, boolean elsewhere, List<String> files) {
	}

	/**
	 * One that was closed.
	 *
	 * @param id what the address names
	 * @param name who asks
	 * @param language the language of the name; null when its letters do not tell
	 * @param about for which position
	 * @param text what they ask
	 */
	record Closed(String id, String name, @Nullable String language, String about, String text) {
	}

}
