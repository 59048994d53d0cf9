package dev.goodword.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Counts hours in which people are at work: from 09:00 to the close of a working day. */
public final class OfficeHours {

	private static final LocalTime OPENS = LocalTime.of(9, 0);

	private OfficeHours() {
	}

	/** The moment at which people will have worked that long after another one. */
	public static Instant after(WorkingCalendar team, Instant from, Duration worked) {
		Duration left = worked;
		LocalDate day = LocalDate.ofInstant(from, team.zone());
		Instant start = from;
		while (true) {
			if (team.isWorkingDay(day)) {
				Instant opens = at(team, day, OPENS);
				Instant closes = at(team, day, team.closeOf(day));
				Instant begins = start.isAfter(opens) ? start : opens;
				Duration rest = Duration.between(begins, closes);
				if (rest.compareTo(left) >= 0) {
					return begins.plus(left);
				}
				left = rest.isNegative() ? left : left.minus(rest);
			}
			day = day.plusDays(1);
			start = Instant.MIN;
		}
	}

	private static Instant at(WorkingCalendar team, LocalDate day, LocalTime time) {
		return ZonedDateTime.of(day, time, team.zone()).toInstant();
	}

}
