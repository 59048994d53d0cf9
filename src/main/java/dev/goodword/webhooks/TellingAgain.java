package dev.goodword.webhooks;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was told, trying the way, and telling once more. */
@Service
@Transactional
class TellingAgain {

	private static final int SHOWN = 50;

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final FanOut out;

	private final AuditLog audit;

	private final InstantSource clock;

	TellingAgain(SubscriptionTable subscriptions, DeliveryTable deliveries, FanOut out, AuditLog audit,
			InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.out = out;
		this.audit = audit;
		this.clock = clock;
	}

	/** The latest of what a subscription was told. */
	@Transactional(readOnly = true)
	public List<Delivery> log(SubscriptionId id) {
		return this.deliveries.log(id, SHOWN);
	}

	/** Sends an event that says nothing, the same way as all others. */
	public void test(SubscriptionId id, StaffMember who, @Nullable String address) {
		ManagingWebhooks.requireKnown(this.subscriptions.find(id));
		this.out.test(id);
		this.audit.record(who.id().value(), "webhook.tested", ManagingWebhooks.SUBJECT, id.toString(), Map.of(),
				address);
	}

	/**
	 * Sends once more what was settled.
	 * @throws UnknownWebhook when it is not of this subscription, or waits anyway
	 */
	public void again(SubscriptionId id, UUID delivery, StaffMember who, @Nullable String address) {
		if (!this.deliveries.again(id, delivery, this.clock.instant())) {
			throw new UnknownWebhook();
		}
		this.audit.record(who.id().value(), "webhook.sent-again", ManagingWebhooks.SUBJECT, id.toString(),
				Map.of("delivery", delivery.toString()), address);
	}

}
