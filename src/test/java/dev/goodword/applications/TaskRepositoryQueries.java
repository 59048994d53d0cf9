package dev.goodword.applications;

import java.util.Optional;

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

}
