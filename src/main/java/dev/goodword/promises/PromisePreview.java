package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import dev.goodword.calendars.WorkingCalendar;

/**
 * What a setting would do, day by day: pure, by the same arithmetic as the promises
 * themselves, for somebody who lives where the team works.
 */
public final class PromisePreview {

	private PromisePreview() {
	}

	/**
	 * The dates of a promise that begins on each of the days, at noon.
	 * @param first the first day, in the team's zone
	 * @param last the last day
	 * @param workingDays N
	 */
	public static List<Day> days(WorkingCalendar team, LocalDate first, LocalDate last, int workingDays) {
		PromiseDates dates = new PromiseDates(team, team.zone(), team);
		return first.datesUntil(last.plusDays(1)).map((day) -> {
			Instant noon = day.atTime(LocalTime.NOON).atZone(team.zone()).toInstant();
			DatedPromise promise = dates.after(noon, workingDays);
			return new Day(day, LocalDate.ofInstant(promise.teamDueAt(), team.zone()), promise.toldDate(),
					promise.provisional());
		}).toList();
	}

	/**
	 * A promise that begins on one day.
	 *
	 * @param event that day
	 * @param teamDay T: the day the team works towards
	 * @param toldDate C: the day the candidate is told
	 * @param provisional whether a year is reached whose list of days is not loaded
	 */
	public record Day(LocalDate event, LocalDate teamDay, LocalDate toldDate, boolean provisional) {
	}

}
