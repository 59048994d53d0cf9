package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something one of us has to do by a date.
 *
 * @param kind what, a code with a label {@code applications.task.<kind>}
 * @param application about whom
 * @param assignee who
 * @param dueAt by when
 * @param doneAt when it was done; null while open
 * @param doneBy who did it; null while open, and when what happened since answered it
 */
public record Task(TaskId id, String kind, JobApplicationId application, AccountId assignee, Instant dueAt,
		@Nullable Instant doneAt, @Nullable AccountId doneBy) {

	/** Whether it is still to be done. */
	public boolean isOpen() {
		return this.doneAt == null;
	}

	/** Whether doing it means talking to the candidate, mostly on the phone. */
	public boolean isCall() {
		return TaskKinds.isCall(this.kind);
	}

	/** The key of its label. */
	public String label() {
		return "applications.task." + this.kind;
	}

}
