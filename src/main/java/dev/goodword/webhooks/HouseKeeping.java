package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Now and then: what is old is forgotten, who may not ask any more is told nothing, and
 * who was stopped is counted.
 */
@Component
class HouseKeeping {

	private static final Duration SWEEP = Duration.ofHours(1);

	private static final Duration COUNT = Duration.ofSeconds(30);

	private final SubscriptionTable subscriptions;

	private final SecretTable secrets;

	private final DeliveryTable deliveries;

	private final OwnerSight sight;

	private final StoppingWebhooks stopping;

	private final StoppedWatch watch;

	private final WebhookSettings settings;

	private @Nullable Instant swept;

	private @Nullable Instant counted;

	HouseKeeping(SubscriptionTable subscriptions, SecretTable secrets, DeliveryTable deliveries, OwnerSight sight,
			StoppingWebhooks stopping, StoppedWatch watch, WebhookSettings settings) {
		this.subscriptions = subscriptions;
		this.secrets = secrets;
		this.deliveries = deliveries;
		this.sight = sight;
		this.stopping = stopping;
		this.watch = watch;
		this.settings = settings;
	}

	/** Does what it is time for. */
	void keep(Instant now) {
		if (isOver(this.counted, COUNT, now)) {
			this.counted = now;
			this.subscriptions.owners()
				.stream()
				.filter((owner) -> !this.sight.mayAsk(owner))
				.forEach(this.stopping::stopAllOf);
			this.watch.counted(this.subscriptions.inTrouble());
		}
		if (isOver(this.swept, SWEEP, now)) {
			this.swept = now;
			this.deliveries.forget(now.minus(this.settings.keep()));
			this.secrets.forgetFormer(now);
		}
	}

	private static boolean isOver(@Nullable Instant last, Duration pause, Instant now) {
		return last == null || now.isBefore(last) || !now.isBefore(last.plus(pause));
	}

}
