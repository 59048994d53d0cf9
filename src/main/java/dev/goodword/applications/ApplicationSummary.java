package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of an application.
 *
 * @param id the application
 * @param candidate who applied
 * @param position for what
 * @param attempt 1 for the first, counting on after each end
 * @param reference the code people may quote, such as {@code AX-7F3K-92}
 * @param stage where it is, or was when it ended
 * @param stageKind what that stage is
 * @param stageEpoch rises with every move, ending, undoing and reopening; a message
 * written for an older epoch is stale
 * @param state whether it is going
 * @param outcome why it ended; null while it has not
 * @param told what the candidate has been told of the outcome
 * @param receivedAt when it arrived
 * @param readAt when a person first recorded reading it; null before
 * @param reader who that was; null before
 * @param endedAt when it ended; null while it has not
 * @param interviewHeldAt when the latest recorded interview ended; null when none was
 * held
 * @param version for edit conflicts
 */
public record ApplicationSummary(JobApplicationId id, CandidateId candidate, PositionId position, int attempt,
		String reference, StageId stage, StageKind stageKind, int stageEpoch, ApplicationState state,
		@Nullable Outcome outcome, Told told, Instant receivedAt, @Nullable Instant readAt, @Nullable AccountId reader,
		@Nullable Instant endedAt, @Nullable Instant interviewHeldAt, int version) {

	/** Whether the applicant still waits for a word: open, or ended and not told yet. */
	public boolean isUntold() {
		return isOpen() || this.told == Told.PENDING || this.told == Told.SCHEDULED || this.told == Told.FAILED;
	}

	/** Whether the applicant still waits for an end. */
	public boolean isOpen() {
		return this.state != ApplicationState.ENDED;
	}

}
