package dev.goodword.applications;

import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.simulation.rows.Rows;

/** The queries of {@link TaskRepository} on rows in memory. */
class TaskRepositoryQueries {

	private final Rows<StoredTask> rows;

	TaskRepositoryQueries(Rows<StoredTask> rows) {
		this.rows = rows;
	}

	Optional<StoredTask> lock(TaskId id) {
		return this.rows.find(id);
	}

	List<Tasks.Held> heldBy(AccountId assignee) {
		return this.rows.seen("assignee", assignee)
			.filter((row) -> this.rows.value(row, "doneAt") == null)
			.sorted(this.rows.by("dueAt", "id.value"))
			.map((row) -> new Tasks.Held(this.rows.value(row, "id"), this.rows.value(row, "application")))
			.toList();
	}

}
