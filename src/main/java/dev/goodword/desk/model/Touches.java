package dev.goodword.desk.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.Correspondences;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the candidates saw last, and where a message needs a person. */
@Component
class Touches {

	private final Correspondences correspondences;

	Touches(Correspondences correspondences) {
		this.correspondences = correspondences;
	}

	/** By application. */
	Map<JobApplicationId, Touch> of(Collection<ApplicationSummary> applications) {
		Map<JobApplicationId, Correspondences.Standing> known = this.correspondences
			.of(applications.stream().map(ApplicationSummary::id).toList());
		Map<JobApplicationId, Touch> touches = new HashMap<>();
		applications
			.forEach((application) -> touches.put(application.id(), touch(application, known.get(application.id()))));
		return touches;
	}

	private static Touch touch(ApplicationSummary application, Correspondences.@Nullable Standing standing) {
		Instant seen = later(application.receivedAt(), application.readAt());
		return (standing == null) ? new Touch(seen, false, false)
				: new Touch(later(seen, standing.lastSeenAt()), standing.failed(), standing.blocked());
	}

	private static Instant later(Instant one, @Nullable Instant other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

	/**
	 * The state of the correspondence of one application.
	 *
	 * @param lastAt the last thing the candidate could see
	 * @param failed whether a message could not be handed over or its fate is unknown
	 * @param blocked whether a message waits for a missing word
	 */
	record Touch(Instant lastAt, boolean failed, boolean blocked) {
	}

}
