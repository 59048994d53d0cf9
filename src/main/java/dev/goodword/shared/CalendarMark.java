package dev.goodword.shared;

/** Marks every calendar entry that leaves an installation which is not a real one. */
public interface CalendarMark {

	/** The title of the entry with its mark. */
	String marked(String title, LocaleTag reader);

}
