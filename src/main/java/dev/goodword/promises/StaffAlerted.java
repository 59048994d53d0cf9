package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/** One of our own people has to know something about an application at once. */
public record StaffAlerted(StaffAlert alert, AccountId person, JobApplicationId application, Instant at) {
}
