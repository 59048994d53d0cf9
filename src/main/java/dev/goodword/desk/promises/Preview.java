package dev.goodword.desk.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.Wording;
import dev.goodword.promises.PromisePreview;
import dev.goodword.promises.PromisePreview.Day;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A setting tried out, day by day.
 *
 * @param title what is tried out, over which days
 * @param rows the days
 */
record Preview(String title, List<Row> rows) {

	private static final int BEFORE = 6;

	private static final int AFTER = 2;

	private static final int WITHOUT = 13;

	/**
	 * The days around a closure, or the next two weeks where there is none.
	 * @param now the days the team has
	 * @param then the days it would have; null to show one only
	 */
	static Preview of(String title, WorkingCalendar calendar, @Nullable Closure closure, LocalDate today, int now,
			@Nullable Integer then, Wording words) {
		LocalDate first = (closure != null) ? closure.first().minusDays(BEFORE) : today;
		LocalDate last = (closure != null) ? closure.last().plusDays(AFTER) : today.plusDays(WITHOUT);
		List<Day> before = PromisePreview.days(calendar, first, last, now);
		List<Day> after = PromisePreview.days(calendar, first, last, (then != null) ? then : now);
		List<Row> rows = new ArrayList<>();
		DateWords dates = words.dates(calendar.zone());
		for (int at = 0; at < before.size(); at++) {
			rows.add(row(calendar.day(before.get(at).event()), before.get(at), after.get(at), dates, words));
		}
		return new Preview(title, rows);
	}

	private static Row row(CalendarDay day, Day now, Day then, DateWords dates, Wording words) {
		int moved = then.toldDate().compareTo(now.toldDate());
		Look look = day.look();
		String name = (day.name() != null) ? day.name().in(words.language()) : null;
		return new Row(dates.shortDate(day.date()).text(),
				(look == Look.PLAIN) ? "" : words.say("calendars.look." + look), (name != null) ? name : "",
				look.name().toLowerCase(Locale.ROOT), dates.shortDate(then.teamDay()).text(),
				dates.shortDate(now.toldDate()).text(), dates.shortDate(then.toldDate()).text(),
				(moved == 0) ? words.say("promises.preview.same")
						: words.say((moved < 0) ? "promises.preview.earlier" : "promises.preview.later"),
				moved != 0);
	}

	/**
	 * A day on which it begins.
	 *
	 * @param day the day
	 * @param kind what kind of day it is; empty for a plain working day
	 * @param holiday its name; empty when it has none
	 * @param look how it is drawn
	 * @param team the day the team works towards
	 * @param told the day the candidate is told as it is set now
	 * @param then the same as it would be
	 * @param how whether that is earlier or later
	 * @param moved whether the two differ
	 */
	record Row(String day, String kind, String holiday, String look, String team, String told, String then, String how,
			boolean moved) {
	}

}
