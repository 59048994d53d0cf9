package dev.goodword.interviews.proposing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.interviews.InterviewId;

import org.jspecify.annotations.Nullable;

/**
 * A proposal of times as it stands.
 *
 * @param answerBy the last day on which it is the candidate's turn
 * @param answerZone where that day counts
 * @param chosen the talk that came of it; null when none did
 * @param occasion the change it stands at: what is written about an earlier one is no
 * longer true
 * @param version for whoever wants to change it
 */
public record ProposalSummary(ProposalId id, JobApplicationId application, ProposalState state, ProposedTimes times,
		LocalDate answerBy, ZoneId answerZone, @Nullable InterviewId chosen, UUID occasion, int version) {

	/** Whether it is the candidate's turn. */
	public boolean isOpen() {
		return this.state == ProposalState.OPEN;
	}

	/** Whether one of its times can still be chosen, as far as none has passed. */
	public boolean isLive() {
		return this.state.isLive();
	}

}
