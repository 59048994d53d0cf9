package dev.goodword.decisions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/**
 * Somebody who was asked has decided; whoever asked tells the candidate.
 *
 * @param requester who asked
 */
public record DecisionGiven(DecisionRequestId request, JobApplicationId application, AccountId requester, Instant at) {
}
