package dev.goodword.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link InterviewRepository} on rows in memory. */
class InterviewRepositoryQueries {

	private final Rows<Interview> rows;

	InterviewRepositoryQueries(Rows<Interview> rows) {
		this.rows = rows;
	}

	List<Interview> standingWith(Collection<UUID> people, Instant from, Instant until) {
		return this.rows.with("state", InterviewState.BOOKED)
			.filter((interview) -> interview.appointment().startsAt().isAfter(from)
					&& interview.appointment().startsAt().isBefore(until))
			.filter((interview) -> interview.summary()
				.plan()
				.panel()
				.stream()
				.anyMatch((account) -> people.contains(account.value())))
			.toList();
	}

}
