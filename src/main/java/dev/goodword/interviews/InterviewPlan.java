package dev.goodword.interviews;

import java.util.Set;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a candidate.
 *
 * @param appointment when
 * @param mode how
 * @param place where: an address, a link or a number, as the candidate reads it
 * @param panel whom they meet
 * @param topics what it is about and how to prepare; null when nothing was said
 * @param finalRound whether no further talk follows
 */
public record InterviewPlan(Appointment appointment, MeetingMode mode, String place, Set<AccountId> panel,
		@Nullable String topics, boolean finalRound) {

	public InterviewPlan {
		panel = Set.copyOf(panel);
	}

}
