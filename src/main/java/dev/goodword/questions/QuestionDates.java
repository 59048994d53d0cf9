package dev.goodword.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;

/**
 * By when a question is answered.
 *
 * @param teamDueAt by when the team answers
 * @param told the day the candidate was told, in their zone
 * @param zone where that day counts
 */
public record QuestionDates(Instant teamDueAt, LocalDate told, ZoneId zone) {

	/** When they hear of a later day. */
	private static final LocalTime MORNING = LocalTime.of(9, 30);

	/** The hour of D, as for every promise. */
	private static final LocalTime EVENING = LocalTime.of(18, 0);

	/**
	 * The close of the team's working day after so many, and the first polite day after
	 * it where the person is. The day of the question never counts.
	 */
	public static QuestionDates after(WorkingCalendar team, ReadingPlace theirs, Instant asked, int workingDays) {
		LocalDate day = team.nthWorkingDayAfter(LocalDate.ofInstant(asked, team.zone()), workingDays);
		Instant due = day.atTime(team.closeOf(day)).atZone(team.zone()).toInstant();
		return new QuestionDates(due, theirs.dayToTell(due, team), theirs.zone());
	}

	/** D: what has reached them by then is in time. */
	public Instant deadlineAt() {
		return this.told.atTime(EVENING).atZone(this.zone).toInstant();
	}

	/** When they are told a later day, unless a person answered. */
	public Instant morning() {
		return this.told.atTime(MORNING).atZone(this.zone).toInstant();
	}

	/** The first morning on which the day we named is over. */
	public Instant morningAfter() {
		return this.told.plusDays(1).atTime(MORNING).atZone(this.zone).toInstant();
	}

	/** Whether the day we named is over. */
	public boolean isPassed(Instant now) {
		return LocalDate.ofInstant(now, this.zone).isAfter(this.told);
	}

}
