package dev.goodword.complaints;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in a list, without any of its words.
 *
 * @param owner who answers for it
 * @param dates by when the next word is owed; null when none is
 * @param cause what led to it; null while nobody knows
 * @param check whether the change works; null before the end
 */
public record ComplaintLine(ComplaintId id, JobApplicationId application, PositionId position, ComplaintState state,
		ComplaintSubject subject, Instant raisedAt, AccountId owner, @Nullable ComplaintDates dates,
		@Nullable ComplaintCause cause, @Nullable ComplaintCheck check) {

	/** Whether a word is owed and late. */
	public boolean isOverdue(Instant now) {
		return this.state.isOpen() && this.dates != null && this.dates.isOverdue(now);
	}

	/** Whether somebody has to look now whether the change works. */
	public boolean isToBeChecked(LocalDate today) {
		return this.state == ComplaintState.CLOSED && this.check != null && this.check.isDue(today);
	}

}
