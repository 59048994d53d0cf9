package dev.goodword.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;
import dev.goodword.simulation.rows.Rows;

/** The queries of {@link JobApplicationRepository} on rows in memory. */
class JobApplicationRepositoryQueries {

	private final Rows<JobApplication> rows;

	JobApplicationRepositoryQueries(Rows<JobApplication> rows) {
		this.rows = rows;
	}

	Optional<JobApplication> lock(JobApplicationId id) {
		return this.rows.find(id);
	}

	List<JobApplication> lock(Collection<JobApplicationId> ids) {
		return ids.stream()
			.distinct()
			.map(this.rows::find)
			.flatMap(Optional::stream)
			.sorted(this.rows.by("id.value"))
			.toList();
	}

	Optional<PositionId> positionOf(JobApplicationId id) {
		return this.rows.find(id).map((row) -> row.summary().position());
	}

	List<JobApplicationId> liveAt(PositionId position) {
		return this.rows.with("position", position)
			.filter((row) -> this.rows.value(row, "live") != null)
			.sorted(this.rows.by("id.value"))
			.map(JobApplication::id)
			.toList();
	}

}
