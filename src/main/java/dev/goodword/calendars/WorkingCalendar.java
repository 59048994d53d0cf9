package dev.goodword.calendars;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar as it stood at one version: pure and immutable, safe to keep for
 * the length of a calculation. All days are local dates in {@link #zone()}.
 *
 * @param id which calendar
 * @param code its short name, such as {@code cn}
 * @param name what people call it
 * @param country ISO 3166-1 alpha-2 code; null for a calendar without public holidays
 * @param zone where the days begin and end
 * @param workdays the weekly pattern; at least one day of Monday to Friday
 * @param rules exceptions by day, from published lists
 * @param overrides days set by hand; stronger than the lists
 * @param fixedDays public holidays that fall on the same date each year; they count only
 * in years whose list is not loaded
 * @param closures when the company itself is closed; stronger than a worked weekend
 * @param loadedYears the years whose list of exceptions is complete
 * @param version rises with every change
 */
public record WorkingCalendar(CalendarId id, String code, LocalizedText name, @Nullable String country, ZoneId zone,
		Set<DayOfWeek> workdays, Map<LocalDate, DayRule> rules, Map<LocalDate, DayRule> overrides,
		Map<MonthDay, LocalizedText> fixedDays, List<Closure> closures, Set<Integer> loadedYears, long version) {

	/** From this day on the list of the next year is asked for. */
	public static final MonthDay ASKED_FROM = MonthDay.of(11, 1);

	private static final int LONG_CLOSURE = 4;

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

	private static final LocalTime NOON = LocalTime.NOON;

	private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	public WorkingCalendar {
		if (workdays.stream().noneMatch(MONDAY_TO_FRIDAY::contains)) {
			throw new IllegalArgumentException("Calendar " + code + " works on no day from Monday to Friday");
		}
		workdays = Set.copyOf(workdays);
		rules = Map.copyOf(rules);
		overrides = Map.copyOf(overrides);
		fixedDays = Map.copyOf(fixedDays);
		closures = List.copyOf(closures);
		loadedYears = Set.copyOf(loadedYears);
	}

	/**
	 * The calendar for where we know none: weekends are free and nothing else, in every
	 * year.
	 */
	public static WorkingCalendar mondayToFriday(ZoneId zone) {
		return new WorkingCalendar(new CalendarId(new UUID(0, 0)), "mon-fri",
				new LocalizedText("Monday to Friday", "周一至周五"), null, zone, MONDAY_TO_FRIDAY, Map.of(), Map.of(),
				Map.of(), List.of(), Set.of(), 0);
	}

	/** The same calendar with other days; its version is the next one. */
	WorkingCalendar with(Map<LocalDate, DayRule> listed, Map<LocalDate, DayRule> byHand, List<Closure> closed,
			Set<Integer> years) {
		return new WorkingCalendar(this.id, this.code, this.name, this.country, this.zone, this.workdays, listed,
				byHand, this.fixedDays, closed, years, this.version + 1);
	}

	/** What kind of day it is, and its name. */
	public CalendarDay day(LocalDate day) {
		Closure closure = closureOf(day);
		if (closure != null) {
			return new CalendarDay(day, Look.CLOSED, closure.name());
		}
		DayRule rule = ruleFor(day);
		if (rule != null) {
			return new CalendarDay(day, Look.valueOf(rule.kind().name()), rule.name());
		}
		return new CalendarDay(day, this.workdays.contains(day.getDayOfWeek()) ? Look.PLAIN : Look.FREE, null);
	}

	/** When work ends on a working day: at noon on a half day, else at 18:00. */
	public LocalTime closeOf(LocalDate workingDay) {
		return (day(workingDay).look() == Look.HALF) ? NOON : CLOSE_OF_DAY;
	}

	/** Whether people work on the day; half days and worked weekends included. */
	public boolean isWorkingDay(LocalDate day) {
		if (closureOf(day) != null) {
			return false;
		}
		DayRule rule = ruleFor(day);
		return (rule != null) ? rule.kind() != DayKind.OFF : this.workdays.contains(day.getDayOfWeek());
	}

	/**
	 * Whether the day is a public holiday. A free day of the weekly pattern or of a
	 * company closure is none by itself.
	 */
	public boolean isPublicHoliday(LocalDate day) {
		DayRule rule = ruleFor(day);
		return rule != null && rule.kind() == DayKind.OFF;
	}

	/**
	 * Whether the day is the last working day before free days that hold a public
	 * holiday: the Friday before a Monday holiday is such a day.
	 */
	public boolean isEveOfHoliday(LocalDate day) {
		if (!isWorkingDay(day)) {
			return false;
		}
		LocalDate next = day.plusDays(1);
		while (!isWorkingDay(next)) {
			if (isPublicHoliday(next)) {
				return true;
			}
			next = next.plusDays(1);
		}
		return false;
	}

	/**
	 * The n-th working day strictly after the day.
	 * @param n at least 1
	 */
	public LocalDate nthWorkingDayAfter(LocalDate day, int n) {
		if (n < 1) {
			throw new IllegalArgumentException("Working days are counted from 1, not from " + n);
		}
		LocalDate found = day;
		for (int counted = 0; counted < n;) {
			found = found.plusDays(1);
			if (isWorkingDay(found)) {
				counted++;
			}
		}
		return found;
	}

	/** The last working day strictly before the day. */
	public LocalDate previousWorkingDay(LocalDate day) {
		LocalDate found = day.minusDays(1);
		while (!isWorkingDay(found)) {
			found = found.minusDays(1);
		}
		return found;
	}

	/**
	 * How many working days lie strictly after {@code from} up to and including
	 * {@code to}; 0 when {@code to} is not later.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		int counted = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			counted += isWorkingDay(day) ? 1 : 0;
		}
		return counted;
	}

	/**
	 * How many working days lie between two moments, with their fractions: a working day
	 * counts from midnight to midnight, any other not at all; 0 when {@code to} is not
	 * later.
	 */
	public double workingDaysBetween(Instant from, Instant to) {
		LocalDateTime first = LocalDateTime.ofInstant(from, this.zone);
		LocalDateTime last = LocalDateTime.ofInstant(to, this.zone);
		double days = workingDaysBetween(first.toLocalDate(), last.toLocalDate()) + rest(first) - rest(last);
		return Math.max(0, days);
	}

	/** What is left of a working day. */
	private double rest(LocalDateTime moment) {
		return isWorkingDay(moment.toLocalDate()) ? 1 - moment.toLocalTime().toSecondOfDay() / DAY : 0;
	}

	/**
	 * Whether the list of exceptions of the year is loaded. What is counted in any other
	 * year is provisional: it follows the weekly pattern and the fixed days.
	 */
	public boolean covers(int year) {
		return this.country == null || this.loadedYears.contains(year);
	}

	/**
	 * The year whose list should be there by now and is not: the present one, and from
	 * {@link #ASKED_FROM} on the next.
	 */
	public Optional<Integer> missingYear(LocalDate today) {
		boolean asked = !MonthDay.from(today).isBefore(ASKED_FROM);
		return IntStream.rangeClosed(today.getYear(), today.getYear() + (asked ? 1 : 0))
			.filter((year) -> !covers(year))
			.boxed()
			.findFirst();
	}

	/**
	 * The first long closure that touches a day of {@code from} to {@code to} (both
	 * included): four or more free days on end with a public holiday or a company closure
	 * among them. It is given whole, also where it begins earlier or ends later, under
	 * the name of its first named day.
	 */
	public Optional<Closure> closureWithin(LocalDate from, LocalDate to) {
		return Stream.iterate(from, (day) -> !day.isAfter(to), (day) -> day.plusDays(1))
			.filter((day) -> !isWorkingDay(day))
			.flatMap((day) -> longClosureAround(day).stream())
			.findFirst();
	}

	private Optional<Closure> longClosureAround(LocalDate freeDay) {
		LocalDate first = previousWorkingDay(freeDay).plusDays(1);
		LocalDate next = nthWorkingDayAfter(freeDay, 1);
		if (ChronoUnit.DAYS.between(first, next) < LONG_CLOSURE) {
			return Optional.empty();
		}
		return first.datesUntil(next)
			.flatMap((day) -> nameOfFreeDay(day).stream())
			.findFirst()
			.map((name) -> new Closure(first, next.minusDays(1), name));
	}

	private Optional<LocalizedText> nameOfFreeDay(LocalDate day) {
		DayRule rule = ruleFor(day);
		if (rule != null && rule.kind() == DayKind.OFF) {
			return Optional.of(rule.name());
		}
		return Optional.ofNullable(closureOf(day)).map(Closure::name);
	}

	private @Nullable Closure closureOf(LocalDate day) {
		for (Closure closure : this.closures) {
			if (closure.includes(day)) {
				return closure;
			}
		}
		return null;
	}

	private @Nullable DayRule ruleFor(LocalDate day) {
		DayRule rule = this.overrides.getOrDefault(day, this.rules.get(day));
		if (rule != null || this.loadedYears.contains(day.getYear())) {
			return rule;
		}
		LocalizedText fixed = this.fixedDays.get(MonthDay.from(day));
		return (fixed != null) ? new DayRule(DayKind.OFF, fixed) : null;
	}

}
