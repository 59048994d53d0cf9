package dev.goodword.desk.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.calendars.WorkingCalendar;

/** Since when somebody has heard nothing for a number of working days. Pure. */
final class SilencePolicy {

	private SilencePolicy() {
	}

	/**
	 * The moment before which the last word lies of whoever has waited so long.
	 * @param workingDays how many have passed since the day of that word; 0 for everybody
	 */
	static Instant before(WorkingCalendar team, Instant now, int workingDays) {
		LocalDate day = LocalDate.ofInstant(now, team.zone());
		for (int counted = 0; counted < workingDays; day = day.minusDays(1)) {
			counted += team.isWorkingDay(day) ? 1 : 0;
		}
		return day.plusDays(1).atStartOfDay(team.zone()).toInstant();
	}

}
