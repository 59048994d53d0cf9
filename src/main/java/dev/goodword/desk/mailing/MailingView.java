package dev.goodword.desk.mailing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A message to many as a page.
 *
 * @param page its address
 * @param back the position's
 * @param over the position
 * @param title to how many people
 * @param version as the reader sees it
 * @param people how many get it
 * @param languages how many read which language, in a sentence
 * @param included who gets it; the first of them
 * @param left who does not, and why; the first of them
 * @param leftOut how many these are
 */
record MailingView(String page, String back, String over, String title, int version, int people, String languages,
		List<Row> included, List<Row> left, int leftOut) {

	/**
	 * One person.
	 *
	 * @param href the application
	 * @param tag the kind of the sign; null for none
	 * @param sign where the letter stands
	 * @param reasons why they do not get it
	 * @param take where that is set aside; null when it cannot be
	 * @param undo where this one is taken back; null when that is not possible
	 */
	record Row(String name, @Nullable String nameLanguage, String href, @Nullable String tag, @Nullable String sign,
			List<String> reasons, @Nullable String take, @Nullable String undo) {
	}

	/**
	 * The letter to one of them, and when they leave.
	 *
	 * @param person whose letter it is, as in the form
	 * @param people whose letter can be looked at
	 * @param language the language of the letter
	 * @param leaves when the letters leave
	 * @param undo until when all of it can be taken back
	 * @param count the words beside the field of the number; null when it is not typed
	 */
	record Look(String person, List<Choice> people, String language, String to, String subject, List<String> paragraphs,
			String leaves, String undo, @Nullable String count) {
	}

	/** One choice of a field. */
	record Choice(String value, String text) {
	}

	/**
	 * What has become of it.
	 *
	 * @param unwritten how many letters are still to be written
	 * @param undo the words of the button; null when nothing can be taken back
	 */
	record After(String title, String text, int unwritten, @Nullable String undo) {
	}

}
