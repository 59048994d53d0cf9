package dev.goodword.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

/** Nobody is watched for the sake of a law. */
class NoWatches extends StatuteWatches {

	NoWatches() {
		super(null);
	}

	@Override
	void forget(JobApplicationId application) {
		// nobody is watched
	}

	@Override
	List<JobApplicationId> due(Instant now, int limit) {
		return List.of();
	}

	@Override
	Optional<Instant> next() {
		return Optional.empty();
	}

}
