package dev.goodword.webhooks;

import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.StaffNotes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a subscriber told nothing any more although nobody asked for it, and says so: in
 * the log of acts, above the pages, and by one mail to whoever answers for it. When
 * nobody does any more, all who may take it over hear of it.
 */
@Component
@Transactional
class StoppingWebhooks {

	private final SubscriptionTable subscriptions;

	private final StoppedWatch watch;

	private final StaffNotes notes;

	private final StoppedNote note;

	private final OwnerSight sight;

	private final Accounts accounts;

	private final AuditLog audit;

	private final InstantSource clock;

	StoppingWebhooks(SubscriptionTable subscriptions, StoppedWatch watch, StaffNotes notes, StoppedNote note,
			OwnerSight sight, Accounts accounts, AuditLog audit, InstantSource clock) {
		this.subscriptions = subscriptions;
		this.watch = watch;
		this.notes = notes;
		this.note = note;
		this.sight = sight;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/** It is told nothing for this reason; nothing happens twice. */
	public void stop(SubscriptionId id, AccountId owner, SubscriptionState why) {
		if (this.subscriptions.stop(id, why)) {
			this.audit.record(null, "webhook.stopped", ManagingWebhooks.SUBJECT, id.toString(),
					Map.of("why", why.name()), null);
			this.watch.counted(this.subscriptions.inTrouble());
			readers(owner, why)
				.forEach((reader) -> this.notes.put(this.note, id.value(), reader, this.clock.instant()));
		}
	}

	/** All of somebody who may not ask for anything any more. */
	public void stopAllOf(AccountId owner) {
		this.subscriptions.activeOf(owner).forEach((id) -> stop(id, owner, SubscriptionState.OWNER_LEFT));
	}

	private Stream<AccountId> readers(AccountId owner, SubscriptionState why) {
		return (why != SubscriptionState.OWNER_LEFT && this.sight.mayAsk(owner)) ? Stream.of(owner)
				: this.accounts.staff()
					.stream()
					.filter((one) -> AccessPolicy.may(one, Permission.MANAGE_WEBHOOKS))
					.map(StaffMember::id);
	}

}
