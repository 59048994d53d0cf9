package dev.goodword.desk.complaints;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * The register.
 *
 * @param headline how many there are, in a sentence
 */
record RegisterView(String headline, RegisterQuery query, List<Choice> states, List<Choice> causes,
		List<Choice> positions, List<Choice> months, List<Row> rows) {

	/**
	 * One complaint.
	 *
	 * @param reference the reference of the application
	 * @param due by when the next word is owed; null when none is
	 * @param state where it stands
	 * @param kind how the state is drawn
	 */
	record Row(String href, String reference, String position, Said raised, String subject, String cause, String owner,
			@Nullable String due, String state, String kind) {
	}

	/**
	 * One cause in a month.
	 *
	 * @param count how many complaints
	 * @param people of how many applications
	 * @param before how many in the month before
	 */
	record Cause(String text, int count, int people, int before, String href) {
	}

}
