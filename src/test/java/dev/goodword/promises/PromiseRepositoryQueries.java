package dev.goodword.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.simulation.rows.Rows;

import org.springframework.data.domain.Limit;

/** The queries of {@link PromiseRepository} on rows in memory. */
class PromiseRepositoryQueries {

	private final Rows<Promise> rows;

	PromiseRepositoryQueries(Rows<Promise> rows) {
		this.rows = rows;
	}

	Optional<JobApplicationId> applicationOf(PromiseId id) {
		return this.rows.find(id).map(Promise::application);
	}

	Optional<Promise> lock(PromiseId id) {
		return this.rows.find(id);
	}

	Optional<Promise> lockActive(JobApplicationId application, String chain) {
		return this.rows.with("application", application)
			.filter((row) -> row.isActive() && this.rows.value(row, "chain").equals(chain))
			.findFirst();
	}

	List<PromiseBesideWish> findBesideWish(JobApplicationId application) {
		Wish wish = this.rows.beside(Wish.class).find(application).orElse(null);
		return this.rows.with("application", application)
			.sorted(this.rows.by("madeAt"))
			.map((row) -> new PromiseBesideWish(row, wish))
			.toList();
	}

	List<PromiseId> due(Instant now) {
		return running().filter((row) -> isUntil(row, "nextStepAt", now))
			.sorted(this.rows.by("nextStepAt", "id"))
			.map(Promise::id)
			.toList();
	}

	List<Promise> runningBefore(Instant horizon) {
		return running().filter((row) -> isUntil(row, "days.teamDueAt", horizon))
			.sorted(this.rows.by("days.teamDueAt"))
			.map(this.rows::take)
			.toList();
	}

	List<Promise> movingBefore(Instant moment) {
		return running().filter((row) -> isUntil(row, "nextStepAt", moment))
			.sorted(this.rows.by("days.teamDueAt"))
			.map(this.rows::take)
			.toList();
	}

	List<Promise> page(UUID last, Instant now, Limit limit) {
		return running().filter((row) -> row.id().value().compareTo(last) > 0 && !row.days().deadlineAt().isBefore(now))
			.sorted(this.rows.by("id.value"))
			.limit(limit.max())
			.map(this.rows::take)
			.toList();
	}

	List<Promise> runningBeyond(Instant from) {
		return running().filter((row) -> !row.days().deadlineAt().isBefore(from))
			.sorted(this.rows.by("days.deadlineAt", "id"))
			.map(this.rows::take)
			.toList();
	}

	List<Promise> runningOf(AccountId person) {
		return running().filter((row) -> row.owner().equals(person) || person.equals(row.summary().people().decider()))
			.sorted(this.rows.by("id.value"))
			.map(this.rows::take)
			.toList();
	}

	Optional<Instant> nextStep() {
		return this.rows.least("nextStepAt", "active", 1);
	}

	private Stream<Promise> running() {
		return this.rows.seen("active", 1);
	}

	private boolean isUntil(Promise row, String path, Instant moment) {
		Instant at = this.rows.value(row, path);
		return at != null && !at.isAfter(moment);
	}

}
