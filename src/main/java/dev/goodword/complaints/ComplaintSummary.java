package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it stands.
 *
 * @param raisedBy who of ours marked it; null when the person did
 * @param text what is complained of; empty once the person was erased
 * @param owner who answers for it
 * @param apart whether the owner is not on the hiring team
 * @param dates by when the next word is owed; null when none is
 * @param delays how often the person was told a later day for it
 * @param answer what a person answered; null without an answer
 * @param told what the person was told at the end; null without
 * @param findings what was found out and done
 * @param check whether the change works; null before the end
 */
public record ComplaintSummary(ComplaintId id, JobApplicationId application, PositionId position, ComplaintState state,
		ComplaintSubject subject, @Nullable AccountId raisedBy, Instant raisedAt, String text, AccountId owner,
		boolean apart, @Nullable ComplaintDates dates, int delays, @Nullable Said answer, @Nullable Said told,
		ComplaintFindings findings, @Nullable ComplaintCheck check) {

	/**
	 * What a person of ours said.
	 *
	 * @param text the words; empty when nothing was added
	 */
	public record Said(String text, AccountId by, Instant at) {
	}

	/** Whether somebody of ours still works on it. */
	public boolean isOpen() {
		return this.state.isOpen();
	}

	/** Whether a word is owed and late. */
	public boolean isOverdue(Instant now) {
		return isOpen() && this.dates != null && this.dates.isOverdue(now);
	}

}
