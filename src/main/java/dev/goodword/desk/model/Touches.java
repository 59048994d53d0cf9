package dev.goodword.desk.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Component;

/** What the candidates saw last, and where a message needs a person. */
@Component
class Touches {

	/** By application; those without a message are left out. */
	Map<JobApplicationId, Touch> of(Collection<ApplicationSummary> applications) {
		return Map.of();
	}

	/**
	 * An application nobody has written about yet: its arrival is the last thing its
	 * candidate saw.
	 */
	static Touch none(ApplicationSummary application) {
		return new Touch(application.receivedAt(), false, false);
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
