package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

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

	List<UUID> due(DigestState state, Instant now, String others, Limit limit) {
		return due(state, now, (row) -> !isOf(row, others), limit);
	}

	List<UUID> dueOf(DigestState state, Instant now, String matters, Limit limit) {
		return due(state, now, (row) -> isOf(row, matters), limit);
	}

	private List<UUID> due(DigestState state, Instant now, Predicate<StaffDigest> which, Limit limit) {
		return this.rows.with("state", state)
			.filter((row) -> !this.rows.<Instant>value(row, "nextTryAt").isAfter(now))
			.filter(which)
			.sorted(this.rows.by("nextTryAt", "id"))
			.limit(limit.max())
			.map(StaffDigest::id)
			.toList();
	}

	long countDue(DigestState state, Instant now, String matters) {
		return this.rows.seen("state", state)
			.filter((row) -> isOf(row, matters))
			.filter((row) -> !this.rows.<Instant>value(row, "nextTryAt").isAfter(now))
			.filter((row) -> this.rows.<Instant>value(row, "expiresAt").isAfter(now))
			.count();
	}

	List<UUID> owing(Instant now, Limit limit) {
		return this.rows.having("followAt")
			.filter((row) -> !this.rows.<Instant>value(row, "followAt").isAfter(now))
			.sorted(this.rows.by("followAt", "id"))
			.limit(limit.max())
			.map(StaffDigest::id)
			.toList();
	}

	List<StaffDigest> findByAboutStartingWith(String prefix) {
		return this.rows.all().filter((row) -> this.rows.<String>value(row, "about").startsWith(prefix)).toList();
	}

	boolean existsByAboutStartingWith(String prefix) {
		return !findByAboutStartingWith(prefix).isEmpty();
	}

	void forget(String matters) {
		this.rows.all().filter((row) -> isOf(row, matters)).toList().forEach(this.rows::delete);
	}

	private boolean isOf(StaffDigest row, String matters) {
		return this.rows.<String>value(row, "about").startsWith(matters.substring(0, matters.length() - 1));
	}

	List<UUID> abandoned(DigestState state, Instant limit) {
		return this.rows.with("state", state)
			.filter((row) -> !this.rows.<Instant>value(row, "handedAt").isAfter(limit))
			.map(StaffDigest::id)
			.toList();
	}

	Optional<Instant> firstHanded(DigestState state) {
		return this.rows.least("handedAt", "state", state);
	}

	Optional<Instant> next(DigestState state) {
		return this.rows.least("nextTryAt", "state", state);
	}

}
