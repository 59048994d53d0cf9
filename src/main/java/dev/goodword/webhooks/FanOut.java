package dev.goodword.webhooks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Stores what each subscriber is told of a fact, in the transaction in which it became
 * one. Nothing but ids and codes is stored.
 */
@Component
class FanOut {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final Applications applications;

	private final Positions positions;

	private final OwnerSight sight;

	private final Chance chance;

	private final InstantSource clock;

	FanOut(SubscriptionTable subscriptions, DeliveryTable deliveries, Applications applications, Positions positions,
			OwnerSight sight, Chance chance, InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.applications = applications;
		this.positions = positions;
		this.sight = sight;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Tells everybody who may hear of it.
	 * @param codes what is said beside the application, by name
	 */
	void publish(EventType type, JobApplicationId id, Instant at, Map<String, String> codes) {
		List<SubscriptionTable.Interest> interested = this.subscriptions.interestedIn(type);
		if (interested.isEmpty()) {
			return;
		}
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		Map<String, String> data = new TreeMap<>(codes);
		data.put("application", id.toString());
		data.put("candidate", application.candidate().value().toString());
		data.put("position", position.id().value().toString());
		Delivery.Event event = new Delivery.Event(type, id, JSON.writeValueAsString(data), at);
		interested.stream()
			.filter((interest) -> this.sight.reaches(interest.owner(), position))
			.forEach((interest) -> tell(interest.id(), event));
	}

	/** Tells one subscriber that somebody tries the way. */
	void test(SubscriptionId id) {
		tell(id, new Delivery.Event(EventType.TEST, null, "{}", this.clock.instant()));
	}

	private void tell(SubscriptionId id, Delivery.Event event) {
		Instant now = this.clock.instant();
		this.deliveries.add(new Delivery(this.chance.newId(), id, event, DeliveryState.WAITING, now, now, 0, null));
	}

}
