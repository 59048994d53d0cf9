package dev.goodword.calendars;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two states of one calendar, day by day.
 *
 * @param days the days that are another kind of day or have another name, in order
 */
public record CalendarDiff(List<Line> days) {

	public CalendarDiff {
		days = List.copyOf(days);
	}

	/** One day before and after. */
	public record Line(CalendarDay before, CalendarDay after) {

		/** The day. */
		public LocalDate date() {
			return this.after.date();
		}

		/** Whether the weekly pattern alone spoke before: something is added. */
		public boolean isAdded() {
			return this.before.isPattern();
		}

		/** Whether the weekly pattern alone speaks now: something was taken away. */
		public boolean isRemoved() {
			return this.after.isPattern();
		}

		/** Whether people work on it before and not after, or the other way round. */
		public boolean movesWork() {
			return isWorked(this.before) != isWorked(this.after);
		}

		private static boolean isWorked(CalendarDay day) {
			return switch (day.look()) {
				case PLAIN, WORK, HALF -> true;
				case FREE, OFF, CLOSED -> false;
			};
		}

	}

	/** The difference between a calendar and the same one with a change. */
	public static CalendarDiff between(WorkingCalendar before, WorkingCalendar after) {
		Set<LocalDate> days = new TreeSet<>();
		for (WorkingCalendar calendar : List.of(before, after)) {
			days.addAll(calendar.rules().keySet());
			days.addAll(calendar.overrides().keySet());
			calendar.closures().forEach((closure) -> closure.days().forEach(days::add));
		}
		Set<Integer> years = new HashSet<>(after.loadedYears());
		years.removeAll(before.loadedYears());
		years.forEach((year) -> Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)).forEach(days::add));
		return new CalendarDiff(days.stream()
			.map((day) -> new Line(before.day(day), after.day(day)))
			.filter((line) -> !line.before().equals(line.after()))
			.toList());
	}

}
