package dev.goodword.insights.weighing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What counts how much, in the words of one reader.
 *
 * @param company its id
 * @param over its name
 * @param groups the fields in their groups
 * @param from the first quarter as chosen
 * @param quarters those one may choose
 * @param problems what is wrong by the name of the field
 * @param versions earlier and coming choices, the latest first
 */
record WeighingView(String company, String over, List<Group> groups, String from, List<Choice> quarters,
		Map<String, String> problems, List<Version> versions) {

	/** All that needs another look, for the top of the page. */
	public List<Problem> summary() {
		return this.problems.entrySet().stream().map((one) -> new Problem(one.getKey(), one.getValue())).toList();
	}

	/**
	 * Fields that belong together.
	 *
	 * @param id of its heading
	 * @param text what they do to a figure
	 */
	record Group(String id, String title, String text, List<Field> fields) {
	}

	/** A field that takes a number. */
	record Field(String name, String label, String hint, String value, @Nullable String problem) {
	}

	/** A quarter to choose. */
	record Choice(String value, String text) {
	}

	/** Something that needs another look. */
	record Problem(String field, String text) {
	}

	/** What was chosen for a time. */
	record Version(String from, String what, String by) {
	}

}
