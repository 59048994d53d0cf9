package dev.goodword.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The auditor's own way of counting working days: it walks day by day and shares nothing
 * with the calendars it checks.
 *
 * @param zone where the days begin and end
 * @param pattern the ISO numbers of the days of the week on which people work
 * @param exceptions whether people work on a named day
 * @param listedYears the years whose exceptions are complete
 * @param fixed days that are free in the other years
 * @param closures first and last days on which the company is closed
 */
record WorkingDays(ZoneId zone, Set<Integer> pattern, Map<LocalDate, Boolean> exceptions, Set<Integer> listedYears,
		Set<MonthDay> fixed, List<Closed> closures) {

	/** From one day to another, both free. */
	record Closed(LocalDate first, LocalDate last) {
	}

	/** How many working days began after the one moment's day, up to the other's. */
	int between(Instant from, Instant to) {
		LocalDate last = LocalDate.ofInstant(to, this.zone);
		int counted = 0;
		for (LocalDate day = LocalDate.ofInstant(from, this.zone).plusDays(1); !day.isAfter(last); day = day
			.plusDays(1)) {
			counted += isWorked(day) ? 1 : 0;
		}
		return counted;
	}

	/**
	 * The moment before which somebody must have been heard last for more than so many
	 * working days to have begun since.
	 */
	Instant limit(int days, Instant now) {
		LocalDate day = LocalDate.ofInstant(now, this.zone);
		for (int counted = 0; counted + (isWorked(day) ? 1 : 0) <= days; day = day.minusDays(1)) {
			counted += isWorked(day) ? 1 : 0;
		}
		return day.atStartOfDay(this.zone).toInstant();
	}

	private boolean isWorked(LocalDate day) {
		if (this.closures.stream().anyMatch((span) -> !day.isBefore(span.first()) && !day.isAfter(span.last()))) {
			return false;
		}
		Boolean named = this.exceptions.get(day);
		if (named != null) {
			return named;
		}
		boolean free = !this.listedYears.contains(day.getYear()) && this.fixed.contains(MonthDay.from(day));
		return !free && this.pattern.contains(day.getDayOfWeek().getValue());
	}

}
