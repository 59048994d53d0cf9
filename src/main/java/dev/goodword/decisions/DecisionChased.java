package dev.goodword.decisions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/**
 * A decision that was asked for is due or late: the person asked is reminded.
 *
 * @param requester who asked, or who is responsible when they have left
 * @param late whether its time has passed: then whoever asked has to know as well
 */
public record DecisionChased(DecisionRequestId request, JobApplicationId application, AccountId decider,
		AccountId requester, boolean late, Instant at) {
}
