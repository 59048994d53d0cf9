package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * A dated promise was made; whoever writes to the candidate now knows the date.
 *
 * @param cause the id of what caused it: the application for its receipt, the stage move,
 * or the broken promise
 * @param stageEpoch the epoch of the application it was made in
 */
public record PromiseMade(PromiseId promise, JobApplicationId application, PromiseKind kind, UUID cause, int stageEpoch,
		Instant at) {
}
