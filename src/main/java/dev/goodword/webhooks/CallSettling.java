package dev.goodword.webhooks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes how a try went, at the delivery and at its subscriber. */
@Component
class CallSettling {

	/** One refusal may be about the one event. */
	private static final int SEVERAL = 3;

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final StoppingWebhooks stopping;

	private final Chance chance;

	private final InstantSource clock;

	CallSettling(SubscriptionTable subscriptions, DeliveryTable deliveries, StoppingWebhooks stopping, Chance chance,
			InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.stopping = stopping;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * A lease that ran out belongs to somebody else: then nothing is noted. The
	 * subscriber is locked before the delivery, as by whoever takes a subscription away,
	 * and judged only while it is found where it was called.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void settle(Subscription called, Delivery delivery, UUID lease, Result result) {
		Optional<Subscription> present = this.subscriptions.lock(called.id());
		Instant now = this.clock.instant();
		Optional<Instant> next = next(delivery, result, now);
		DeliveryState state = result.isTaken() ? DeliveryState.DELIVERED
				: next.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED;
		if (this.deliveries.settle(delivery.id(), lease, state, next.orElse(now), result.code())) {
			present.filter(called::isAtTheSamePlace).ifPresent((subscription) -> judge(subscription, result, now));
		}
	}

	private Optional<Instant> next(Delivery delivery, Result result, Instant now) {
		return switch (result.kind()) {
			case TAKEN, NOT_ALLOWED -> Optional.empty();
			case GONE, NOT_TAKEN, REFUSED, NOT_TRIED -> RetryPolicy.next(delivery.tries() + 1, delivery.begunAt(), now,
					result.wished(), this.chance.below(RetryPolicy.JITTER_PERCENT));
		};
	}

	private void judge(Subscription subscription, Result result, Instant now) {
		switch (result.kind()) {
			case TAKEN -> recovered(subscription);
			case GONE -> stop(subscription, SubscriptionState.GONE);
			case NOT_TAKEN -> failed(subscription, result, now);
			case REFUSED -> refused(subscription, now);
			case NOT_TRIED, NOT_ALLOWED -> {
			}
		}
	}

	private void recovered(Subscription subscription) {
		if (!subscription.health().equals(Subscription.Health.GOOD)) {
			this.subscriptions.note(subscription.id(), Subscription.Health.GOOD);
		}
	}

	private void failed(Subscription subscription, Result result, Instant now) {
		Subscription.Health before = subscription.health();
		Instant since = (before.failures() > 0) ? Objects.requireNonNullElse(before.failingSince(), now) : now;
		int failures = before.failures() + 1;
		Instant rest = now.plus(RetryPolicy.rest(failures));
		Instant wished = result.restOfAll(now);
		this.subscriptions.note(subscription.id(),
				new Subscription.Health(since, failures, (wished != null && wished.isAfter(rest)) ? wished : rest));
		if (RetryPolicy.isTooLong(since, now)) {
			stop(subscription, SubscriptionState.FAILING);
		}
	}

	/**
	 * It wants the others, as far as anybody knows; who has taken nothing for three days
	 * and refused several things wants none of them.
	 */
	private void refused(Subscription subscription, Instant now) {
		Instant since = subscription.health().failingSince();
		if (since == null) {
			this.subscriptions.note(subscription.id(), new Subscription.Health(now, 0, null));
		}
		else if (RetryPolicy.isTooLong(since, now) && this.deliveries.untaken(subscription.id(), since) >= SEVERAL) {
			stop(subscription, SubscriptionState.FAILING);
		}
	}

	private void stop(Subscription subscription, SubscriptionState why) {
		this.stopping.stop(subscription.id(), subscription.owner(), why);
	}

}
