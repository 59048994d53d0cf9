package dev.goodword.promises;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.WorkingCalendar;

/**
 * The dates of a promise found a second time, on purpose in another way: days are plain
 * numbers since 1970, free days are sets of such numbers, the local clock is read off by
 * adding the offset. Shares no code with {@link PromiseDates} or {@link WorkingCalendar}.
 */
final class DayWalkingOracle {

	static final long SIX_P_M = 18 * 3600;

	private final Days team;

	private final Days country;

	private final ZoneId teamZone;

	private final ZoneId candidateZone;

	DayWalkingOracle(Days team, ZoneId teamZone, Days country, ZoneId candidateZone) {
		this.team = team;
		this.teamZone = teamZone;
		this.country = country;
		this.candidateZone = candidateZone;
	}

	Answer answer(long event, int workingDays) {
		long day = localDay(event, this.teamZone);
		int left = workingDays;
		while (left > 0) {
			day++;
			if (this.team.worked(day)) {
				left--;
			}
		}
		long due = sixOClock(day, this.teamZone);
		long told = localDay(due, this.candidateZone);
		int passed = 0;
		boolean polite = false;
		while (!polite && passed < 2) {
			told++;
			polite = weekday(told) < 5 && !this.country.off.contains(told);
			if (weekday(told) < 5 && this.team.worked(told)) {
				passed++;
			}
		}
		return new Answer(due, told, sixOClock(told, this.candidateZone), !polite);
	}

	/** 0 is Monday; 1 January 1970 was a Thursday. */
	private static int weekday(long day) {
		return (int) Math.floorMod(day + 3, 7L);
	}

	private static long localDay(long second, ZoneId zone) {
		return Math.floorDiv(second + offset(second, zone), 86_400L);
	}

	/** The first of the seconds around at which the local clock shows 18:00. */
	private static long sixOClock(long day, ZoneId zone) {
		long wall = day * 86_400L + SIX_P_M;
		for (long second = wall - 15 * 3600; second <= wall + 15 * 3600; second += 900) {
			if (second + offset(second, zone) == wall) {
				return second;
			}
		}
		throw new IllegalStateException("No 18:00 on day " + day + " in " + zone);
	}

	private static int offset(long second, ZoneId zone) {
		return zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
	}

	/** What the oracle found; instants in seconds, the told day since 1970. */
	record Answer(long due, long told, long deadline, boolean neutralOnly) {
	}

	/** A calendar as bare sets, and its twin for the code under test. */
	static final class Days {

		private final Set<Integer> pattern = new HashSet<>();

		private final Set<Long> off = new HashSet<>();

		private final Set<Long> extra = new HashSet<>();

		/** Two years from 2026 on, with free runs, single days and worked weekends. */
		static Days random(Random random) {
			Days days = new Days();
			for (int weekday = 0; weekday < 5; weekday++) {
				days.pattern.add(weekday);
			}
			if (random.nextInt(4) == 0) {
				days.pattern.remove(random.nextInt(5));
				days.pattern.add(5 + random.nextInt(2));
			}
			long start = LocalDate.of(2026, 1, 1).toEpochDay();
			for (int run = random.nextInt(60); run > 0; run--) {
				long first = start + random.nextInt(730);
				for (int day = random.nextInt(9); day >= 0; day--) {
					days.off.add(first + day);
				}
			}
			for (int day = random.nextInt(60); day > 0; day--) {
				long worked = start + random.nextInt(730);
				days.extra.add(worked);
				days.off.remove(worked);
			}
			return days;
		}

		WorkingCalendar twin(ZoneId zone) {
			Set<DayOfWeek> workdays = new HashSet<>();
			this.pattern.forEach((weekday) -> workdays.add(DayOfWeek.of(weekday + 1)));
			CalendarFixture calendar = CalendarFixture.aCalendar(zone.getId())
				.working(workdays)
				.loaded(2025, 2026, 2027, 2028);
			this.off.forEach((day) -> calendar.day(LocalDate.ofEpochDay(day), DayKind.OFF));
			this.extra.forEach((day) -> calendar.day(LocalDate.ofEpochDay(day), DayKind.WORK));
			return calendar.build();
		}

		private boolean worked(long day) {
			return this.extra.contains(day) || (this.pattern.contains(weekday(day)) && !this.off.contains(day));
		}

	}

}
