package dev.goodword.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something one of us has to do, in words.
 *
 * @param due by when; or that it is done, and who did it
 * @param name whom it is about
 * @param nameLanguage the language tag of the name; null when unknown
 * @param what what is to be done
 * @param about position and stage
 * @param href the application
 * @param action where it is marked done, or opened again; null when the reader may not
 * @param isDone whether it is done
 */
public record TaskLine(DueLabel due, String name, @Nullable String nameLanguage, String what, String about, String href,
		@Nullable String action, boolean isDone) {

	/** What is done where the letters stand. */
	private static final Set<String> ABOUT_LETTERS = Set.of("MESSAGE_BLOCKED", "LETTER_UNCHECKED");

	/** Where on the page of an application a task of that kind is done. */
	public static String where(String page, String kind) {
		return ABOUT_LETTERS.contains(kind) ? page + "?tab=messages" : page;
	}

	/** Whether it has to be done today, or is late. */
	boolean isUrgent() {
		return this.due.kind().equals("today") || this.due.kind().equals("late");
	}

}
