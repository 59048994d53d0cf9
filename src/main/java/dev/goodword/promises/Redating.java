package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.calendars.WorkingCalendar;

/**
 * What a change of the team's calendar does to T of a running promise
 * ({@code communication.md} 3.3). The told date has no part in it: it never moves. T
 * follows the calendar as long as it stays on a day before the told one; otherwise it is
 * pulled to the last working day before the closure.
 *
 * @param before the team's calendar until now
 * @param after the same with the change
 */
record Redating(WorkingCalendar before, WorkingCalendar after) {

	/**
	 * T by the changed calendar.
	 * @param workingDays N: the working days the team gave itself, counted back from T;
	 * what lies before them, as the days until a talk, does not count
	 * @param madeAt when the promise was made
	 * @param now a T that would have passed already is not moved there
	 */
	Instant teamDue(DatedPromise promise, int workingDays, Instant madeAt, Instant now) {
		LocalDate due = dayOf(promise.teamDueAt());
		LocalDate begun = begun(due, workingDays, dayOf(madeAt));
		int counted = this.before.workingDaysBetween(begun, due);
		if (!promise.teamDueAt().isAfter(now) || counted < 1) {
			return promise.teamDueAt();
		}
		Instant recounted = closeOf(this.after.nthWorkingDayAfter(begun, counted));
		if (fits(recounted, promise, now)) {
			return recounted;
		}
		return lastBeforeClosure(begun, promise, now).or(() -> lastBeforeToldDay(promise, now)).orElse(now);
	}

	/** The day after which the team's days were counted. */
	private LocalDate begun(LocalDate due, int workingDays, LocalDate made) {
		LocalDate first = due;
		for (int day = 1; day < workingDays; day++) {
			first = this.before.previousWorkingDay(first);
		}
		LocalDate begun = first.minusDays(1);
		return begun.isBefore(made) ? made : begun;
	}

	/** The closure is the last that made a worked day free up to the told day. */
	private Optional<Instant> lastBeforeClosure(LocalDate begun, DatedPromise promise, Instant now) {
		return begun.plusDays(1)
			.datesUntil(promise.toldDate().plusDays(1))
			.filter((day) -> this.before.isWorkingDay(day) && !this.after.isWorkingDay(day))
			.max(Comparator.naturalOrder())
			.map(this.after::previousWorkingDay)
			.filter((day) -> day.isAfter(begun))
			.map(this::closeOf)
			.filter((at) -> fits(at, promise, now));
	}

	/**
	 * Where the day before the closure has gone by: the last that is left before the told
	 * day. When none is, it is due at once.
	 */
	private Optional<Instant> lastBeforeToldDay(DatedPromise promise, Instant now) {
		LocalDate last = this.after.previousWorkingDay(promise.toldDate().plusDays(1));
		return Stream.iterate(last, this.after::previousWorkingDay)
			.map(this::closeOf)
			.takeWhile((at) -> at.isAfter(now))
			.filter((at) -> fits(at, promise, now))
			.findFirst();
	}

	private boolean fits(Instant due, DatedPromise promise, Instant now) {
		return due.isAfter(now) && LocalDate.ofInstant(due, promise.toldZone()).isBefore(promise.toldDate());
	}

	private Instant closeOf(LocalDate day) {
		return day.atTime(this.after.closeOf(day)).atZone(this.after.zone()).toInstant();
	}

	private LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, this.after.zone());
	}

}
