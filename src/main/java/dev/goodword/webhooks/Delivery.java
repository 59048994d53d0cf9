package dev.goodword.webhooks;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * One thing one subscriber is told.
 *
 * @param id stable over all its tries
 * @param subscription whom
 * @param event what
 * @param state where it stands
 * @param begunAt when it was first due, or asked for again
 * @param nextAt when it is tried, while it waits
 * @param tries how often it was
 * @param last how that went; null before the first
 */
record Delivery(UUID id, SubscriptionId subscription, Event event, DeliveryState state, Instant begunAt, Instant nextAt,
		int tries, @Nullable Try last) {

	/** What receivers know it by. */
	String message() {
		return "msg_" + this.id.toString().replace("-", "");
	}

	/**
	 * What happened.
	 *
	 * @param type of it
	 * @param application which; null for a test
	 * @param data ids and codes, as JSON
	 * @param at when
	 */
	record Event(EventType type, @Nullable JobApplicationId application, String data, Instant at) {
	}

	/**
	 * The latest try.
	 *
	 * @param at when
	 * @param result the status of HTTP, or the code of what went wrong; null while it is
	 * made
	 */
	record Try(Instant at, @Nullable String result) {
	}

}
