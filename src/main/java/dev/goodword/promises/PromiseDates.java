package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.calendars.Closure;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Turns an event into the dates of the promise it starts, by the rules of
 * {@code communication.md} 3.1.
 *
 * @param team the company's calendar, whose zone is company time
 * @param candidateZone where the candidate reads the date
 * @param country the calendar of the candidate's country, the position's when that is
 * unknown; null when we have none and only weekends are free
 */
record PromiseDates(WorkingCalendar team, ZoneId candidateZone, @Nullable WorkingCalendar country) {

	private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

	/**
	 * The promise started by an event.
	 * @param event when it happened; its own day never counts
	 * @param workingDays N: the working days the team gives itself, at least 1
	 */
	DatedPromise after(Instant event, int workingDays) {
		LocalDate eventDay = LocalDate.ofInstant(event, this.team.zone());
		LocalDate teamDay = this.team.nthWorkingDayAfter(eventDay, workingDays);
		Instant teamDueAt = teamDay.atTime(this.team.closeOf(teamDay)).atZone(this.team.zone()).toInstant();
		LocalDate teamDayThere = LocalDate.ofInstant(teamDueAt, this.candidateZone);
		ReadingPlace there = new ReadingPlace(this.candidateZone, this.country);
		LocalDate wanted = there.firstDay(teamDayThere);
		LocalDate latest = there.latestDay(teamDayThere, this.team);
		boolean passed = wanted.isAfter(latest);
		LocalDate told = passed ? latest : wanted;
		return new DatedPromise(teamDueAt, told, this.candidateZone, closeOf(told, this.candidateZone),
				isProvisional(this.team, this.country, eventDay.plusDays(1), told), passed,
				closureBefore(this.team, told, eventDay));
	}

	/** Whether one of the calendars has no list of a year the days lie in. */
	static boolean isProvisional(WorkingCalendar team, @Nullable WorkingCalendar country, LocalDate first,
			LocalDate last) {
		for (int year = first.getYear(); year <= last.getYear(); year++) {
			if (!team.covers(year) || (country != null && !country.covers(year))) {
				return true;
			}
		}
		return false;
	}

	/** The long closure that is over before the told day: a reason for that day. */
	static Optional<Closure> closureBefore(WorkingCalendar team, LocalDate told, LocalDate eventDay) {
		return team.closureWithin(eventDay, told).filter((closure) -> closure.last().isBefore(told));
	}

	private static Instant closeOf(LocalDate day, ZoneId zone) {
		return day.atTime(CLOSE_OF_DAY).atZone(zone).toInstant();
	}

}
