package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.calendars.WorkingCalendar;

/**
 * A team's clock at one moment: what is late, due today or near. Days begin and end in
 * the zone of the team's calendar and are counted as working days of that calendar.
 *
 * @param calendar the team's calendar
 * @param now the moment
 */
public record DueClock(WorkingCalendar calendar, Instant now) {

	/** How many working days ahead something is near. */
	private static final int NEAR = 2;

	/** The team's day. */
	public LocalDate today() {
		return dayOf(this.now);
	}

	/** How far a due time is away. */
	public Due due(Instant at) {
		LocalDate day = dayOf(at);
		if (at.isBefore(this.now)) {
			return new Due(Due.When.LATE, this.calendar.workingDaysBetween(day, today()));
		}
		int ahead = this.calendar.workingDaysBetween(today(), day);
		if (!day.isAfter(today())) {
			return new Due(Due.When.TODAY, 0);
		}
		return new Due((ahead <= NEAR) ? Due.When.NEAR : Due.When.LATER, ahead);
	}

	/** Whether a due time lies on the working day after today. */
	public boolean isTomorrow(Instant at) {
		LocalDate day = dayOf(at);
		return day.isAfter(today()) && !day.isAfter(nextWorkingDay());
	}

	/** The working day after today. */
	public LocalDate nextWorkingDay() {
		return this.calendar.nthWorkingDayAfter(today(), 1);
	}

	/** The first moment that is neither late, today nor near. */
	public Instant nearUntil() {
		return endOf(this.calendar.nthWorkingDayAfter(today(), NEAR));
	}

	/** The first moment of tomorrow. */
	public Instant todayUntil() {
		return endOf(today());
	}

	/**
	 * How many working days have passed since the day of the moment; 0 on the same day.
	 */
	public int workingDaysSince(Instant at) {
		return this.calendar.workingDaysBetween(dayOf(at), today());
	}

	private Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant();
	}

	private LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, this.calendar.zone());
	}

}
