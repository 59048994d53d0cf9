package dev.goodword.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By when a question is answered.
 *
 * @param teamDueAt by when the team answers
 * @param told the day the candidate was told, in their zone
 * @param zone where that day counts
 */
public record QuestionDates(Instant teamDueAt, LocalDate told, ZoneId zone) {

	/** Whether the day we named is over. */
	public boolean isPassed(Instant now) {
		return LocalDate.ofInstant(now, this.zone).isAfter(this.told);
	}

}
