package dev.goodword.decisions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/** Somebody was asked to decide. */
public record DecisionRequested(DecisionRequestId request, JobApplicationId application, AccountId decider,
		Instant at) {
}
