package dev.goodword.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody reads a day we name, and which days are polite there, by the rules of
 * {@code communication.md} 3.1.
 *
 * @param zone where the day counts
 * @param country the calendar of their country; null when we have none and only weekends
 * are free
 */
public record ReadingPlace(ZoneId zone, @Nullable WorkingCalendar country) {

	private static final int LONGEST_SEARCH = 2;

	/**
	 * The day that is told when the team is done by that instant: the first polite day
	 * after it, at most two working days of the team later.
	 */
	public LocalDate dayToTell(Instant dueAt, WorkingCalendar team) {
		LocalDate done = LocalDate.ofInstant(dueAt, this.zone);
		LocalDate wanted = firstDay(done);
		LocalDate latest = latestDay(done, team);
		return wanted.isAfter(latest) ? latest : wanted;
	}

	/** The first polite day after that one: neither a weekend nor a public holiday. */
	public LocalDate firstDay(LocalDate done) {
		LocalDate found = done.plusDays(1);
		while (isWeekend(found) || (this.country != null && this.country.isPublicHoliday(found))) {
			found = found.plusDays(1);
		}
		return found;
	}

	/**
	 * The second working day of the team after that one; worked weekends are not counted.
	 */
	public LocalDate latestDay(LocalDate done, WorkingCalendar team) {
		LocalDate found = done;
		for (int counted = 0; counted < LONGEST_SEARCH;) {
			found = team.nthWorkingDayAfter(found, 1);
			counted += isWeekend(found) ? 0 : 1;
		}
		return found;
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
	}

}
