package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a {@link Task}. */
@Entity
@Table(name = "task")
class StoredTask {

	@EmbeddedId
	private TaskId id;

	private String kind;

	@Embedded
	private JobApplicationId application;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "assignee_id"))
	private AccountId assignee;

	private Instant createdAt;

	private Instant dueAt;

	private @Nullable Instant doneAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "done_by"))
	private @Nullable AccountId doneBy;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredTask() {
	}

	StoredTask(Task task, Instant now) {
		this.id = task.id();
		this.kind = task.kind();
		this.application = task.application();
		this.assignee = task.assignee();
		this.createdAt = now;
		this.dueAt = task.dueAt();
	}

	/**
	 * It is done; doing it twice is no news.
	 * @param who did it; null when what happened answered it
	 */
	boolean done(@Nullable AccountId who, Instant now) {
		if (this.doneAt != null) {
			return false;
		}
		this.doneAt = now;
		this.doneBy = who;
		return true;
	}

	/** It was not done after all; an open one stays as it is. */
	boolean reopen() {
		boolean wasDone = this.doneAt != null;
		this.doneAt = null;
		this.doneBy = null;
		return wasDone;
	}

	/** Somebody else has to do it, by the same date. */
	void handTo(AccountId next) {
		this.assignee = next;
	}

	Task view() {
		return new Task(this.id, this.kind, this.application, this.assignee, this.dueAt, this.doneAt, this.doneBy);
	}

}
