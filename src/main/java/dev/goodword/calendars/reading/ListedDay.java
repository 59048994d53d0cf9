package dev.goodword.calendars.reading;

import java.time.LocalDate;

import dev.goodword.calendars.DayKind;

/**
 * A day as a file names it.
 *
 * @param date the day
 * @param kind what it is
 * @param name its name in the language of the file
 * @param line where it stands in the file, from 1
 * @param isOfList whether the file says for which year it is, so that a day of the
 * neighbouring year belongs to it too
 */
record ListedDay(LocalDate date, DayKind kind, String name, int line, boolean isOfList) {

	static final int LONGEST_NAME = 80;

	ListedDay {
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new CalendarFileRefused("name", line, LONGEST_NAME + "");
		}
		name = name.strip();
	}

	/** The day of a text such as {@code 2027-01-31}. */
	static LocalDate date(String text, int line) {
		try {
			return LocalDate.parse(text.strip());
		}
		catch (java.time.format.DateTimeParseException ex) {
			throw new CalendarFileRefused("date", line, clip(text));
		}
	}

	/** What was found, short enough to be shown. */
	static String clip(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
