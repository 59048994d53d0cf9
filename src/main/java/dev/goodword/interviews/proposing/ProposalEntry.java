package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a proposal of times; never changed.
 *
 * @param id the occasion
 * @param actor who of us did it; null when the candidate or time did
 * @param words why, or what would fit; null when nobody said
 * @param answerBy the last day of their answer at that time
 */
public record ProposalEntry(UUID id, ProposalId proposal, JobApplicationId application, ProposalAct act,
		@Nullable AccountId actor, @Nullable String words, LocalDate answerBy, Instant at) {
}
