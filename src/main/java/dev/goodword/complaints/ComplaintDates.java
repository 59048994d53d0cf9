package dev.goodword.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By when the next word about a complaint is owed.
 *
 * @param dueAt by when the owner writes
 * @param told the day the person was told, where they are
 * @param zone where that day counts
 */
public record ComplaintDates(Instant dueAt, LocalDate told, ZoneId zone) {

	/** Whether the owner is late. */
	public boolean isOverdue(Instant now) {
		return now.isAfter(this.dueAt);
	}

	/** Whether the day we named is over. */
	public boolean isPassed(Instant now) {
		return LocalDate.ofInstant(now, this.zone).isAfter(this.told);
	}

}
