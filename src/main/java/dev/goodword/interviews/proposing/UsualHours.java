package dev.goodword.interviews.proposing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.interviews.Appointment;

import org.jspecify.annotations.Nullable;

/** Whether a talk lies in the hours at which people work, from nine to six. */
public final class UsualHours {

	private static final LocalTime OPEN = LocalTime.of(9, 0);

	private static final LocalTime CLOSE = LocalTime.of(18, 0);

	private UsualHours() {
	}

	/**
	 * Whether the whole talk lies in those hours.
	 * @param where whose clock
	 * @param days which days are worked there; null when that is not known: Monday to
	 * Friday
	 */
	public static boolean hold(Appointment talk, ZoneId where, @Nullable WorkingCalendar days) {
		ZonedDateTime start = talk.startsAt().atZone(where);
		ZonedDateTime end = talk.endsAt().atZone(where);
		boolean worked = (days != null) ? days.isWorkingDay(start.toLocalDate())
				: start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
		return worked && !start.toLocalTime().isBefore(OPEN) && !end.toLocalTime().isAfter(CLOSE)
				&& start.toLocalDate().equals(end.toLocalDate());
	}

}
