package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.calendars.WorkingCalendar;

/**
 * What a candidate's own dates mean for ours: {@code communication.md} 3.7 and 3.9.
 */
final class WishPolicy {

	/** Nobody plans further ahead than this. */
	static final int LONGEST_DAYS = 90;

	private WishPolicy() {
	}

	/** Whether the day can be meant: today or later where they are, and not too far. */
	static boolean fits(LocalDate day, LocalDate today) {
		return !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
	}

	/**
	 * When the team has to be ready: the close of the working day before the other
	 * employer's date; at once when that has passed.
	 */
	static Instant dueBefore(LocalDate rival, WorkingCalendar team, Instant now) {
		Instant close = ReleasePolicy.closeOf(team.previousWorkingDay(rival), team);
		return close.isBefore(now) ? now : close;
	}

	/** Whether the other employer still waits where the candidate is. */
	static boolean isAhead(LocalDate rival, LocalDate today) {
		return !rival.isBefore(today);
	}

}
