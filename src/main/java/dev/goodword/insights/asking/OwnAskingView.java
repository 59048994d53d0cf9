package dev.goodword.insights.asking;

import java.util.List;
import java.util.Map;

/**
 * The company's own questions, and the form for another.
 *
 * @param company its id
 * @param over its name
 * @param lines those in use
 * @param lengths where questionnaires are longer than people are told
 * @param from the first day of what is published now
 * @param full whether there may be no further question
 * @param form what was typed
 * @param kinds how a question may be answered
 * @param moments the moments to choose from
 * @param problems what is wrong, by the name of the field
 */
record OwnAskingView(String company, String over, List<Line> lines, List<String> lengths, String from, boolean full,
		OwnForm form, List<Choice> kinds, List<Choice> moments, Map<String, String> problems) {

	/** What needs another look, in the order of the form. */
	public List<Problem> summary() {
		return this.problems.entrySet().stream().map((each) -> new Problem(each.getKey(), each.getValue())).toList();
	}

	/**
	 * One question in use.
	 *
	 * @param text in the reader's language
	 * @param other in the other language
	 * @param what how it is answered, where, and since when
	 */
	record Line(String id, String text, String other, String what) {
	}

	/** One thing to choose. */
	record Choice(String value, String text) {
	}

	/** What needs another look. */
	record Problem(String field, String text) {
	}

}
