package dev.goodword.calendars;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies around a long closure of a team: the last day before it and the first after.
 *
 * @param closure the free days
 * @param listedFrom from this working day on people can see who would wait across it: the
 * one before the last
 * @param lastDay the last working day before it
 * @param back the first working day after it
 */
public record Bridge(Closure closure, LocalDate listedFrom, LocalDate lastDay, LocalDate back) {

	/** Further ahead nothing is planned: lists and closures change until then. */
	private static final int HORIZON = 120;

	/**
	 * The next one whose last working day is not over.
	 * @param from the day from which one looks ahead
	 */
	public static Optional<Bridge> ahead(WorkingCalendar calendar, LocalDate from) {
		LocalDate start = from;
		while (true) {
			Optional<Bridge> found = calendar.closureWithin(start, from.plusDays(HORIZON))
				.map((closure) -> around(calendar, closure));
			if (found.isEmpty() || !found.get().lastDay().isBefore(from)) {
				return found;
			}
			start = found.get().back();
		}
	}

	private static Bridge around(WorkingCalendar calendar, Closure closure) {
		LocalDate last = calendar.previousWorkingDay(closure.first());
		return new Bridge(closure, calendar.previousWorkingDay(last), last,
				calendar.nthWorkingDayAfter(closure.last(), 1));
	}

}
