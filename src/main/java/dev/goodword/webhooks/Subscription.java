package dev.goodword.webhooks;

import java.time.Instant;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.outbound.OutboundUrl;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside who is told.
 *
 * @param id the subscription
 * @param owner who answers for it: what they may see is what it may be told
 * @param wish what was asked for
 * @param state whether it is told
 * @param health how it took what it was told
 * @param createdAt since when it is there
 */
record Subscription(SubscriptionId id, AccountId owner, Wish wish, SubscriptionState state, Health health,
		Instant createdAt) {

	/** Whether it is told anything. */
	/** Whether the other is it as well, found where this one is. */
	boolean isAtTheSamePlace(Subscription other) {
		return this.id.equals(other.id) && this.wish.url().text().equals(other.wish.url().text());
	}

	boolean isActive() {
		return this.state == SubscriptionState.ACTIVE;
	}

	/**
	 * What is asked for.
	 *
	 * @param name what people call it
	 * @param url where it is told
	 * @param types of what
	 * @param personal whether names and addresses may be in the body
	 */
	record Wish(String name, OutboundUrl url, Set<EventType> types, boolean personal) {

		Wish {
			types = Set.copyOf(types);
		}

	}

	/**
	 * How deliveries went.
	 *
	 * @param failingSince since when none was taken; null while they are
	 * @param failures how many in a row were not
	 * @param restUntil it is left alone until then; null while it need not be
	 */
	record Health(@Nullable Instant failingSince, int failures, @Nullable Instant restUntil) {

		/** Nothing to complain of. */
		static final Health GOOD = new Health(null, 0, null);

	}

}
