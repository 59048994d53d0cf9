package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.communication.MailWatch;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes the deliveries that are due, each subscriber on its own lane. A delivery is
 * claimed, made outside any transaction and settled; when this process dies between, it
 * is made again under the same name. A copied or restored database tells nobody anything.
 */
@Component
class Courier implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	static final String NAME = "webhooks";

	private static final Duration LEASE = Duration.ofMinutes(2);

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final Calling sending;

	private final CallSettling settling;

	private final Lanes lanes;

	private final HouseKeeping house;

	private final WebhookSettings settings;

	private final MailWatch watch;

	private final Chance chance;

	private final InstantSource clock;

	Courier(SubscriptionTable subscriptions, DeliveryTable deliveries, Calling sending, CallSettling settling,
			Lanes lanes, HouseKeeping house, WebhookSettings settings, MailWatch watch, Chance chance,
			InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.sending = sending;
		this.settling = settling;
		this.lanes = lanes;
		this.house = house;
		this.settings = settings;
		this.watch = watch;
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
		List<SubscriptionId> waiting = this.deliveries.due(now);
		if (waiting.isEmpty() || !this.watch.maySend()) {
			return 0;
		}
		int done = 0;
		for (SubscriptionId id : waiting) {
			done += this.lanes.drive(id, () -> round(id));
		}
		return done;
	}

	/**
	 * One turn of one subscriber; the first that finds it away ends it, one that it does
	 * not want does not.
	 */
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
		Result result = send(subscription, delivery);
		this.settling.settle(subscription, delivery, lease, result);
		return result.goesOn();
	}

	/** What cannot be put into words by us is tried again, and given up like the rest. */
	private Result send(Subscription subscription, Delivery delivery) {
		try {
			return this.sending.send(subscription, delivery);
		}
		catch (RuntimeException ex) {
			log.error("Delivery {} cannot be made: {}", delivery.id(), ex.getClass().getName());
			return new Result(Result.Kind.NOT_TRIED, "OURS", null);
		}
	}

}
