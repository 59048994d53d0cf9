package dev.goodword.desk.groups;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The groups of positions of the departments somebody keeps.
 *
 * @param parts the departments by their names
 * @param summary what needs another look
 */
record GroupsView(List<Part> parts, List<Problem> summary) {

	/**
	 * One department.
	 *
	 * @param id whose groups
	 * @param over its company
	 * @param groups those that take positions
	 * @param retired the names of those that take none any more; empty when there are
	 * none
	 * @param positions those that may be seen and are not closed
	 * @param options the groups a position may be put in
	 * @param form what was typed for one more
	 */
	record Part(String id, String name, String over, List<Line> groups, String retired, List<Place> positions,
			List<Option> options, Form form) {
	}

	/**
	 * One group.
	 *
	 * @param name in the reader's language
	 * @param other in the other language
	 * @param positions how many lie in it
	 */
	record Line(String id, String name, String other, String positions) {
	}

	/**
	 * One position.
	 *
	 * @param field of its choice
	 * @param group where it lies; empty for none
	 * @param chosen where it is to lie, as far as typed; empty for none
	 * @param problem why it cannot; null when it can
	 */
	record Place(String field, String title, String status, String group, String chosen, @Nullable String problem) {
	}

	/** A group to choose. */
	record Option(String value, String text) {
	}

	/**
	 * One more group.
	 *
	 * @param problem what is wrong with it; null when nothing is
	 */
	record Form(String en, String zh, @Nullable String problem) {
	}

	/** What needs another look. */
	record Problem(String field, String text) {
	}

}
