package dev.goodword.desk.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All letters of a company.
 *
 * @param headline the news
 * @param company the company shown
 * @param companies those one may choose; none when there is only one
 * @param groups the letters
 */
record ListView(String headline, String company, List<Choice> companies, List<Group> groups) {

	/** One choice of a field. */
	record Choice(String value, String text) {
	}

	/** Letters that belong together. */
	record Group(String name, List<Row> rows) {
	}

	/**
	 * A letter.
	 *
	 * @param words whose words it is written in
	 * @param own whether they are the company's own
	 * @param draft what is going on with a draft; null for nothing
	 * @param asked where a second person reads it; null when none is waited for
	 * @param used how many letters were written in the company's own present words; null
	 * for the shipped ones
	 * @param waiting how many of these have yet to leave; null for none
	 */
	record Row(String href, String name, String words, boolean own, @Nullable String draft, @Nullable String asked,
			@Nullable String used, @Nullable String waiting) {
	}

}
