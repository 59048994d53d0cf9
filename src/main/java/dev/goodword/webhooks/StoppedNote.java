package dev.goodword.webhooks;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.StaffNoteSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells whoever can have it go on that another system is told nothing any more. */
@Component
class StoppedNote implements StaffNoteSource {

	private final SubscriptionTable subscriptions;

	private final MessageSource messages;

	StoppedNote(SubscriptionTable subscriptions, MessageSource messages) {
		this.subscriptions = subscriptions;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "WEBHOOK_STOPPED";
	}

	/** Nothing once somebody had it go on, rest or removed. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.subscriptions.find(new SubscriptionId(subject))
			.filter((subscription) -> subscription.state().isTrouble()
					&& AccessPolicy.may(reader, Permission.MANAGE_WEBHOOKS))
			.map((subscription) -> said(subscription, reader));
	}

	private Said said(Subscription subscription, StaffMember reader) {
		Subscription.Wish wish = subscription.wish();
		return new Said(say(reader, "webhooks.note", wish.name()),
				say(reader, "webhooks.note." + subscription.state(), wish.name(), wish.url().host()),
				"/webhooks/" + subscription.id());
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.language().locale()));
	}

}
