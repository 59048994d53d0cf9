package dev.goodword.promises;

import dev.goodword.applications.JobApplicationId;

/**
 * One person was warned about one promise at one step.
 *
 * @param promise what is owed
 * @param application to whom, by application
 * @param step how far it has gone
 */
public record Warning(PromiseId promise, JobApplicationId application, WarningStep step) {
}
