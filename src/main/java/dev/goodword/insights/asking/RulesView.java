package dev.goodword.insights.asking;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The page of rules in the words of one reader.
 *
 * @param company its id
 * @param over its name
 * @param moments the moments at which people are asked
 * @param numbers the fields that take a number
 * @param consumers whether that box is ticked
 * @param from the first day as typed
 * @param until the last day that may be chosen, in words
 * @param problems what is wrong by the name of the field
 * @param versions earlier and coming rules, the latest first
 */
record RulesView(String company, String over, List<Moment> moments, List<Field> numbers, boolean consumers, String from,
		String until, Map<String, String> problems, List<Version> versions) {

	/** All that needs another look, for the top of the page. */
	public List<Problem> summary() {
		return this.problems.entrySet().stream().map((one) -> new Problem(one.getKey(), one.getValue())).toList();
	}

	/**
	 * One moment.
	 *
	 * @param code as it is called in the instrument
	 * @param who who is asked there and when
	 * @param always whether nobody can switch it off
	 * @param on whether it is ticked
	 * @param last when somebody was asked last; never, in words
	 * @param lately how many in ninety days
	 */
	record Moment(String code, String name, String who, boolean always, boolean on, String last, String lately) {
	}

	/** A field that takes a number. */
	record Field(String name, String label, String hint, String value, @Nullable String problem) {
	}

	/** Something that needs another look. */
	record Problem(String field, String text) {
	}

	/** Rules of one time. */
	record Version(String from, String what, String by) {
	}

}
