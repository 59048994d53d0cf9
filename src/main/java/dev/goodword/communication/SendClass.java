package dev.goodword.communication;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * What kind of news a message is, and the hours of the candidate's day at which such news
 * may leave: the table of {@code communication.md} 3.4, before holidays and Friday
 * afternoons.
 */
enum SendClass {

	/** Answers to the person's own act, security, trouble of the same day. */
	ANY_TIME(LocalTime.MIN, LocalTime.MAX, DayOfWeek.SUNDAY),

	/** Neutral and good news, calendar mail. */
	NEUTRAL(LocalTime.of(8, 0), LocalTime.of(21, 0), DayOfWeek.SUNDAY),

	/**
	 * What is agreed about a talk; at any hour when the talk is less than 12 hours away.
	 */
	APPOINTMENT(LocalTime.of(8, 0), LocalTime.of(21, 0), DayOfWeek.SUNDAY),

	/** An offer. */
	OFFER(LocalTime.of(9, 0), LocalTime.of(19, 0), DayOfWeek.FRIDAY),

	/** A "no" in any wording. */
	BAD_NEWS(LocalTime.of(9, 30), LocalTime.of(17, 0), DayOfWeek.FRIDAY),

	/** Talent pool and survey mail. */
	POOL_OR_SURVEY(LocalTime.of(10, 0), LocalTime.of(18, 0), DayOfWeek.THURSDAY);

	private final LocalTime from;

	private final LocalTime until;

	private final DayOfWeek lastDay;

	SendClass(LocalTime from, LocalTime until, DayOfWeek lastDay) {
		this.from = from;
		this.until = until;
		this.lastDay = lastDay;
	}

	/** The first minute of the window. */
	LocalTime from() {
		return this.from;
	}

	/** The minute that is no longer part of the window. */
	LocalTime until() {
		return this.until;
	}

	/** Whether the week has a window on that day; the week begins on Monday. */
	boolean leavesOn(DayOfWeek day) {
		return day.compareTo(this.lastDay) <= 0;
	}

}
