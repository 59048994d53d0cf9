package dev.goodword.desk.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A decision about many as a page.
 *
 * @param page its address
 * @param back the position's
 * @param over the position
 * @param title what it is
 * @param closing whether the position ends by it
 * @param step the step of the three that is on; 0 when it is over
 * @param why the reason, for colleagues
 * @param words the words for all, one a language
 * @param included who is decided about, as far as they stand on this page
 * @param people how many these are on all pages
 * @param left who is not, and why; the first of them
 * @param leftOut how many these are
 * @param pages the way to the other pages; null when one is enough
 * @param yes what saying yes takes; null when it is over
 * @param after what has become of it; null before
 */
record BatchView(String page, String back, String over, String title, boolean closing, int step, @Nullable String why,
		List<Said> words, List<Row> included, int people, List<Row> left, int leftOut, BatchLeaf.@Nullable Links pages,
		@Nullable Yes yes, @Nullable After after) {

	/**
	 * Words in one language.
	 */
	record Said(String tag, String language, String text) {
	}

	/**
	 * One person.
	 *
	 * @param href where the letter is read; the application's page once it is over
	 * @param what what becomes of them; null for what is usual
	 * @param tag the kind of the sign; null for none
	 * @param sign its words
	 * @param reasons why they are left out, or what to know
	 * @param settle the application's page, where something has to be done first; null
	 * for nothing
	 * @param concern whether the reasons can be set aside
	 * @param undo where this one is taken back; null when that is not possible
	 * @param correct where a letter that has left is set right; null when it has not
	 */
	record Row(String name, @Nullable String nameLanguage, String href, String stage, @Nullable String what,
			@Nullable String tag, @Nullable String sign, List<String> reasons, @Nullable String settle, boolean concern,
			@Nullable String undo, @Nullable String correct) {
	}

	/**
	 * What saying yes takes.
	 *
	 * @param version the version of the decision
	 * @param leaves when letters leave
	 * @param undo until when it can be taken back
	 * @param hurried how many leave without a way back; null for none
	 * @param read how many letters the reader has read, of how many
	 * @param next the next letter to read; null when enough are
	 * @param two that a second person is needed or asked; null when not
	 * @param count the words beside the field of the number
	 * @param button what is done
	 * @param own whether the reader has said yes already
	 */
	record Yes(int version, String leaves, String undo, @Nullable String hurried, String read, @Nullable String next,
			@Nullable String two, String count, String button, boolean own) {
	}

	/**
	 * What has become of it.
	 *
	 * @param kind the kind of the notice
	 * @param title where it stands
	 * @param text who said yes and when
	 * @param mayStop whether it can be stopped
	 * @param mayGoOn whether it was stopped
	 * @param undo the words of the button; null when nothing can be taken back
	 */
	record After(String kind, String icon, String title, String text, boolean mayStop, boolean mayGoOn,
			@Nullable String undo) {
	}

}
