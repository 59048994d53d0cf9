package dev.goodword.desk.complaints;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * One complaint.
 *
 * @param name who complains
 * @param nameLanguage the language tag of the name; null when unknown
 * @param application where their application is
 * @param facts position, subject, dates and owner, each in a few words
 * @param state where it stands
 * @param kind how the state is drawn
 * @param said what was said by either side, oldest first
 * @param due by when a word is owed, in a sentence; null when none is
 * @param acts what can be done
 */
record ComplaintView(String id, String name, @Nullable String nameLanguage, String application, List<String> facts,
		String state, String kind, List<Words> said, @Nullable String due, Acts acts, List<Entry> history) {

	/** What somebody wrote. */
	record Words(String title, String text) {
	}

	/** A line of the history. */
	record Entry(Said said, String text) {
	}

	/**
	 * What can be done now.
	 *
	 * @param language the language they read, in the reader's words
	 * @param owed whether they were told a day for what we changed
	 * @param checked what was seen of the change; null before that
	 */
	record Acts(boolean answer, boolean find, boolean close, boolean check, String language, boolean owed,
			List<Choice> days, List<Choice> owners, List<Choice> causes, List<Choice> outcomes,
			@Nullable String checked) {
	}

}
