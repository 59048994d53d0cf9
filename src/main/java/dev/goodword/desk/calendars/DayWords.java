package dev.goodword.desk.calendars;

import java.time.LocalDate;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.desk.Wording;

/** The words for days of a calendar. */
final class DayWords {

	private DayWords() {
	}

	/** What kind of day it is. */
	static String look(Look look, Wording words) {
		return words.say("calendars.look." + look);
	}

	/** The name of the day; the kind where it has none. */
	static String name(CalendarDay day, Wording words) {
		return (day.name() != null) ? day.name().in(words.language()) : look(day.look(), words);
	}

	/** Days on end: one date, or the first and the last. */
	static String span(LocalDate first, LocalDate last, Wording words) {
		var dates = words.dates(words.zone());
		if (first.equals(last)) {
			return dates.shortDate(first).text();
		}
		return words.say("calendars.span", dates.shortDate(first).text(), dates.shortDate(last).text());
	}

	/** The same with the year, for sentences that stand alone. */
	static String dated(LocalDate first, LocalDate last, Wording words) {
		var dates = words.dates(words.zone());
		String from = dates.yearDate(first).text();
		return first.equals(last) ? from : words.say("calendars.span", from, dates.yearDate(last).text());
	}

	/** A list by its publisher; of an address the host is enough to read. */
	static String source(CalendarPapers.Paper paper, Wording words) {
		String publisher = paper.source().replaceFirst("^https://(?:www\\.)?([^/]+).*$", "$1");
		return words.say("calendars.source.list", publisher, paper.version());
	}

	/** How the kind is drawn as a tag. */
	static String tag(Look look) {
		return switch (look) {
			case OFF -> "promise";
			case WORK -> "turn";
			case HALF -> "warn";
			case CLOSED, FREE, PLAIN -> "wait";
		};
	}

	/** The icon beside it. */
	static String icon(Look look) {
		return switch (look) {
			case OFF, CLOSED, FREE -> "pause";
			case WORK, PLAIN -> "check";
			case HALF -> "clock";
		};
	}

}
