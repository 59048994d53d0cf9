package dev.goodword.desk.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A letter's words in both languages, to be written.
 *
 * @param title the letter
 * @param company whose letters
 * @param companyId the company, as it is sent
 * @param kind the letter, as in an address
 * @param state which words count now, since when and by whom
 * @param draft who changed the draft last, and when; null when there is none
 * @param seen the version of the draft; empty when there is none
 * @param asked whether it lies before a second person
 * @param second what is to be known of the second person; null where none is needed
 * @param back what the second person said; null for nothing
 * @param publish what the button says that publishes or asks
 * @param sides both languages
 * @param problems what must be otherwise
 * @param contested the fields both people changed; none when nobody else did
 * @param taken the names of fields in which their words stand now
 * @param fields what the letter may speak of
 * @param versions all versions, the newest first
 */
record EditorView(String title, String company, String companyId, String kind, String state, @Nullable String draft,
		String seen, boolean asked, @Nullable String second, @Nullable String back, String publish, List<Side> sides,
		List<Problem> problems, List<Contested> contested, @Nullable String taken, List<FieldLine> fields,
		List<VersionLine> versions) {

	/** What counts, not what is typed, says where one is. */
	boolean isClean() {
		return this.problems.isEmpty();
	}

	/**
	 * One language.
	 *
	 * @param language its tag
	 * @param name what it is called
	 * @param own whether its words differ from the shipped ones
	 * @param facts how long it takes to read and how large it is
	 */
	record Side(String language, String name, boolean own, Typed subject, Typed body, String facts) {
	}

	/**
	 * A field as it stands.
	 *
	 * @param error what must be otherwise; null for nothing
	 */
	record Typed(String name, String value, @Nullable String error) {
	}

	/** A field two people changed: what the other one wrote. */
	record Contested(String field, String name, String language, String theirs) {
	}

	/**
	 * What the letter may speak of.
	 *
	 * @param code what is typed
	 * @param sample what stands there then, in the reader's language
	 * @param note whether it must be said, or may be absent
	 */
	record FieldLine(String code, String sample, String note, boolean compulsory) {
	}

	/**
	 * A version.
	 *
	 * @param number of the version; nought for the shipped words
	 * @param name its name
	 * @param said when and by whom it was published, and why
	 * @param used how many letters were written with it
	 * @param waiting how many of them have yet to leave
	 * @param tag a word on it; null for none
	 */
	record VersionLine(int number, String name, List<String> said, String used, @Nullable String waiting,
			@Nullable String tag) {
	}

}
