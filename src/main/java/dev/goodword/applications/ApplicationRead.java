package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;

/**
 * A person recorded having read an application, for the first time. Progress to show, not
 * an answer.
 */
public record ApplicationRead(JobApplicationId application, AccountId reader, Instant at) {
}
