package dev.goodword.desk.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.calendars.WorkingCalendar;
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

	/** The weekly pattern and where it counts. */
	static String week(WorkingCalendar calendar, Wording words) {
		Set<DayOfWeek> days = calendar.workdays();
		String said = days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
				? words.say("calendars.week.monday-to-friday")
				: days.stream()
					.sorted()
					.map((day) -> words.say("calendars.weekday.long." + day.getValue()))
					.collect(Collectors.joining(words.say("calendars.week.and")));
		return words.say("calendars.year.facts", said, words.dates(calendar.zone()).place());
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
