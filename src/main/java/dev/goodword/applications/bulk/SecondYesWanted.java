package dev.goodword.applications.bulk;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/**
 * One person has said yes to a decision about many; a second one is named to look.
 *
 * @param application one of the list, who stands for all of them
 */
public record SecondYesWanted(BatchId batch, JobApplicationId application, AccountId colleague, Instant at) {
}
