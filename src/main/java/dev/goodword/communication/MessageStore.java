package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Chance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps messages together with their logs: no change of state goes unrecorded. */
@Component
class MessageStore {

	private final MessageRepository messages;

	private final MessageEventRepository events;

	private final MessageAttemptRepository attempts;

	private final TouchRepository touches;

	private final Promises promises;

	private final Chance chance;

	private final ApplicationEventPublisher facts;

	MessageStore(MessageRepository messages, MessageEventRepository events, MessageAttemptRepository attempts,
			TouchRepository touches, Promises promises, Chance chance, ApplicationEventPublisher facts) {
		this.messages = messages;
		this.events = events;
		this.attempts = attempts;
		this.touches = touches;
		this.promises = promises;
		this.chance = chance;
		this.facts = facts;
	}

	Message put(Message message, Instant now) {
		boolean moved = message.hasMoved();
		Message kept = this.messages.save(message);
		if (moved) {
			this.events.save(new MessageEvent(this.chance.newId(), kept, now));
			if (kept.state() != MessageState.LEASED) {
				tell(kept, now);
			}
		}
		return kept;
	}

	/** Keeps it before anybody hears of it: nothing that listens can lose it. */
	void note(Message message, Instant now) {
		boolean moved = message.hasMoved();
		Message kept = this.messages.save(message);
		if (moved) {
			this.events.save(new MessageEvent(this.chance.newId(), kept, now));
		}
	}

	/** Tells what was only noted before. */
	void announce(Message message, Instant now) {
		tell(this.messages.save(message), now);
	}

	void tried(Settling.HandOver done) {
		this.attempts.save(new MessageAttempt(this.chance.newId(), done));
	}

	/** Puts a message on the candidate's page, unless it stands there already. */
	void reveal(Message message, Instant now) {
		if (message.moments().reveal(now) && message.application() != null && !message.kind().isNamedOnly()) {
			this.touches.save(new Touch(this.chance.newId(), message, now));
			if (message.promise() != null) {
				this.promises.dateSeen(message.promise(), now);
			}
			tell(message, now);
		}
	}

	private void tell(Message message, Instant now) {
		JobApplicationId application = message.application();
		if (application != null) {
			this.facts.publishEvent(new MessageMoved(message.id(), application, now));
		}
	}

}
