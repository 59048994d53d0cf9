package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;

import org.springframework.stereotype.Component;

/**
 * Makes the deliveries that are due, each subscriber on its own lane. A delivery is
 * claimed, made outside any transaction and settled; when this process dies between, it
 * is made again under the same name.
 */
@Component
class Courier implements DueWork {

	static final String NAME = "webhooks";

	private static final Duration LEASE = Duration.ofMinutes(2);

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final Calling sending;

	private final CallSettling settling;

	private final Lanes lanes;

	private final HouseKeeping house;

	private final WebhookSettings settings;

	private final Chance chance;

	private final InstantSource clock;

	Courier(SubscriptionTable subscriptions, DeliveryTable deliveries, Calling sending, CallSettling settling,
			Lanes lanes, HouseKeeping house, WebhookSettings settings, Chance chance, InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.sending = sending;
		this.settling = settling;
		this.lanes = lanes;
		this.house = house;
		this.settings = settings;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.deliveries.nextDue();
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		this.house.keep(now);
		int done = 0;
		for (SubscriptionId id : this.deliveries.due(now)) {
			done += this.lanes.drive(id, () -> round(id));
		}
		return done;
	}

	/** One turn of one subscriber; the first that is not taken ends it. */
	private int round(SubscriptionId id) {
		List<Delivery> due = this.deliveries.due(id, this.clock.instant(), this.settings.turn());
		int done = 0;
		for (Delivery delivery : due) {
			Optional<Subscription> subscription = this.subscriptions.find(id).filter(Subscription::isActive);
			if (subscription.isEmpty()) {
				return done;
			}
			done++;
			if (!make(subscription.get(), delivery)) {
				return done;
			}
		}
		return done;
	}

	/** Whether the subscriber may get another one at once. */
	private boolean make(Subscription subscription, Delivery delivery) {
		Instant now = this.clock.instant();
		UUID lease = this.chance.newId();
		if (!this.deliveries.claim(delivery.id(), lease, now, now.plus(LEASE))) {
			return true;
		}
		Result result = this.sending.send(subscription, delivery);
		this.settling.settle(subscription.id(), delivery, lease, result);
		return result.isTaken() || result.kind() == Result.Kind.NOT_ALLOWED;
	}

}
