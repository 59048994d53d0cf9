package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.simulation.rows.Rows;

import org.springframework.data.domain.Limit;

/** The queries of {@link StaffDigestRepository} on rows in memory. */
class StaffDigestRepositoryQueries {

	private final Rows<StaffDigest> rows;

	StaffDigestRepositoryQueries(Rows<StaffDigest> rows) {
		this.rows = rows;
	}

	Optional<StaffDigest> lock(UUID id) {
		return this.rows.find(id);
	}

	List<UUID> due(StaffDigest.State state, Instant now, Limit limit) {
		return this.rows.with("state", state)
			.filter((row) -> !this.rows.<Instant>value(row, "nextTryAt").isAfter(now))
			.sorted(this.rows.by("nextTryAt", "id"))
			.limit(limit.max())
			.map(StaffDigest::id)
			.toList();
	}

	List<UUID> abandoned(StaffDigest.State state, Instant limit) {
		return this.rows.with("state", state)
			.filter((row) -> !this.rows.<Instant>value(row, "handedAt").isAfter(limit))
			.map(StaffDigest::id)
			.toList();
	}

	Optional<Instant> next(StaffDigest.State state) {
		return this.rows.least("nextTryAt", "state", state);
	}

}
