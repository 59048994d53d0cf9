package dev.goodword.webhooks;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the body of a delivery at the moment it is made: who may hear of a position, and
 * of whom, is asked again.
 */
@Component
class Payload {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final OwnerSight sight;

	Payload(Applications applications, Candidates candidates, Positions positions, OwnerSight sight) {
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.sight = sight;
	}

	/** The body; empty when the subscriber may not hear of it any more. */
	@Transactional(readOnly = true)
	public Optional<byte[]> of(Subscription subscription, Delivery delivery) {
		Delivery.Event event = delivery.event();
		ObjectNode data = (ObjectNode) JSON.readTree(event.data());
		JobApplicationId application = event.application();
		if (application != null && !tell(subscription, application, data)) {
			return Optional.empty();
		}
		ObjectNode body = JSON.createObjectNode();
		body.put("type", event.type().code());
		body.put("timestamp", event.at().toString());
		body.set("data", data);
		return Optional.of(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
	}

	private boolean tell(Subscription subscription, JobApplicationId id, ObjectNode data) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		if (!this.sight.reaches(subscription.owner(), position)) {
			return false;
		}
		if (subscription.wish().personal() && this.sight.knowsPeople(subscription.owner(), position)) {
			CandidateProfile person = this.candidates.profile(application.candidate());
			ObjectNode named = data.putObject("person");
			named.put("name", person.name());
			named.put("email", (person.email() != null) ? person.email().value() : null);
		}
		return true;
	}

}
