package dev.goodword.webhooks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who outside is told, as administrators say it. Whoever asks for it, changes it or has
 * it go on answers for it from then on: a subscription is told nothing they may not see.
 */
@Service
@Transactional
class ManagingWebhooks {

	/** The kind of thing in the log of acts. */
	static final String SUBJECT = "webhook";

	/** So many rows of a log go at once. */
	static final int PIECE = 500;

	private final SubscriptionTable subscriptions;

	private final DeliveryTable deliveries;

	private final SecretTable secrets;

	private final StoppedWatch watch;

	private final AuditLog audit;

	private final WebhookSettings settings;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	ManagingWebhooks(SubscriptionTable subscriptions, DeliveryTable deliveries, SecretTable secrets, StoppedWatch watch,
			AuditLog audit, WebhookSettings settings, Transactions transactions, Chance chance, InstantSource clock) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.secrets = secrets;
		this.watch = watch;
		this.audit = audit;
		this.settings = settings;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * A subscription whose secret is shown, this once.
	 *
	 * @param id the subscription
	 * @param secret as the receiver needs it
	 */
	record Shown(SubscriptionId id, String secret) {

		/** Hides the secret. */
		@Override
		public String toString() {
			return "Shown[" + this.id + "]";
		}

	}

	@Transactional(readOnly = true)
	public List<Subscription> all() {
		return this.subscriptions.all();
	}

	/**
	 * The one.
	 * @throws UnknownWebhook when there is none
	 */
	@Transactional(readOnly = true)
	public Subscription subscription(SubscriptionId id) {
		return this.subscriptions.find(id).orElseThrow(UnknownWebhook::new);
	}

	public Shown create(Subscription.Wish wish, StaffMember who, @Nullable String address) {
		SubscriptionId id = new SubscriptionId(this.chance.newId());
		byte[] secret = this.chance.secret(Signature.SECRET_BYTES);
		this.subscriptions.add(new Subscription(id, who.id(), wish, SubscriptionState.ACTIVE, Subscription.Health.GOOD,
				this.clock.instant()), secret);
		trail(who.id(), "webhook.created", id, said(wish), address);
		return new Shown(id, Signature.shown(secret));
	}

	public void change(SubscriptionId id, Subscription.Wish wish, StaffMember who, @Nullable String address) {
		update(id, (before) -> new Subscription(id, who.id(), wish, before.state(), Subscription.Health.GOOD,
				before.createdAt()));
		trail(who.id(), "webhook.changed", id, said(wish), address);
	}

	public void pause(SubscriptionId id, StaffMember who, @Nullable String address) {
		update(id, (before) -> new Subscription(id, before.owner(), before.wish(), SubscriptionState.PAUSED,
				before.health(), before.createdAt()));
		trail(who.id(), "webhook.paused", id, Map.of(), address);
	}

	public void resume(SubscriptionId id, StaffMember who, @Nullable String address) {
		update(id, (before) -> new Subscription(id, who.id(), before.wish(), SubscriptionState.ACTIVE,
				Subscription.Health.GOOD, before.createdAt()));
		trail(who.id(), "webhook.resumed", id, Map.of(), address);
	}

	/** Another secret; for a while both sign, so that the receiver can follow. */
	public Shown rotate(SubscriptionId id, StaffMember who, @Nullable String address) {
		requireKnown(this.subscriptions.lock(id));
		byte[] secret = this.chance.secret(Signature.SECRET_BYTES);
		Instant until = this.clock.instant().plus(this.settings.overlap());
		this.secrets.rotate(id, secret, until);
		trail(who.id(), "webhook.rotated", id, Map.of("formerUntil", until.toString()), address);
		return new Shown(id, Signature.shown(secret));
	}

	/**
	 * Nothing is told any more at once. What was told goes in pieces, each in its own
	 * transaction, so that no applicant waits for a long log.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void remove(SubscriptionId id, StaffMember who, @Nullable String address) {
		this.transactions.alone(() -> {
			requireKnown(this.subscriptions.lock(id));
			return this.subscriptions.stop(id, SubscriptionState.PAUSED);
		});
		int removed = PIECE;
		while (removed == PIECE) {
			removed = this.transactions.alone(() -> this.deliveries.remove(id, PIECE));
		}
		this.transactions.alone(() -> {
			requireKnown(this.subscriptions.lock(id));
			this.deliveries.remove(id, PIECE);
			this.subscriptions.remove(id);
			this.watch.counted(this.subscriptions.inTrouble());
			trail(who.id(), "webhook.removed", id, Map.of(), address);
			return id;
		});
	}

	/** Nothing is done about what is not there. */
	static void requireKnown(Optional<Subscription> found) {
		if (found.isEmpty()) {
			throw new UnknownWebhook();
		}
	}

	private void update(SubscriptionId id, UnaryOperator<Subscription> change) {
		Subscription before = this.subscriptions.lock(id).orElseThrow(UnknownWebhook::new);
		this.subscriptions.change(change.apply(before));
		this.watch.counted(this.subscriptions.inTrouble());
	}

	private static Map<String, String> said(Subscription.Wish wish) {
		return Map.of("host", wish.url().host(), "types", Integer.toString(wish.types().size()), "personal",
				Boolean.toString(wish.personal()));
	}

	private void trail(AccountId who, String act, SubscriptionId id, Map<String, String> details,
			@Nullable String address) {
		this.audit.record(who.value(), act, SUBJECT, id.toString(), details, address);
	}

}
