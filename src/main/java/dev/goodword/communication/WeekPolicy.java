package dev.goodword.communication;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When the weekly mail goes out: Monday morning where the reader is. Pure. */
final class WeekPolicy {

	private static final LocalTime HOUR = LocalTime.of(8, 30);

	private static final LocalTime CLOSE = LocalTime.of(18, 0);

	private static final int FRIDAY = 4;

	private WeekPolicy() {
	}

	/** The first day of the week there. */
	static LocalDate monday(Instant now, ZoneId zone) {
		return LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** From when on it may go out. */
	static Instant from(LocalDate monday, ZoneId zone) {
		return monday.atTime(HOUR).atZone(zone).toInstant();
	}

	/** Until when it is worth reading. */
	static Instant until(LocalDate monday, ZoneId zone) {
		return monday.plusDays(FRIDAY).atTime(CLOSE).atZone(zone).toInstant();
	}

}
