package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.DeliveryPolicy.Verdict;
import dev.goodword.shared.MailOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Messages that are sent as one mail. What becomes of the mail becomes of all of them;
 * when one of them is not true any more, the mail is not sent and the others are written
 * anew, each for itself.
 */
@Component
class Companions {

	/** Why messages stop that were to be one mail. */
	static final String PARTED = "parted";

	/** How often a message looks whether the one sent for it has gone. */
	private static final Duration LOOK = Duration.ofMinutes(5);

	/** What follows from an answer once, and not for each message. */
	private static final Set<Consequence> OF_THE_MAIL = EnumSet.of(Consequence.SUPPRESS, Consequence.OPERATIONS,
			Consequence.CONNECTION, Consequence.SIGN_IN_REFUSED);

	private final MessageRepository messages;

	private final MessageStore store;

	private final Guarding guard;

	private final ApplicationEventPublisher events;

	Companions(MessageRepository messages, MessageStore store, Guarding guard, ApplicationEventPublisher events) {
		this.messages = messages;
		this.store = store;
		this.guard = guard;
		this.events = events;
	}

	/** The messages a mail is sent for besides its own. */
	List<Message> of(Message lead) {
		return (lead.kind() != MessageKind.HOLDING) ? List.of()
				: this.messages.findByCarrier(lead.id())
					.stream()
					.flatMap((found) -> this.messages.lock(found.id()).stream())
					.toList();
	}

	/** They will go with that message. */
	void join(Message lead, Message message, Instant now) {
		message.joins(lead.id(), now.plus(LOOK));
		this.store.put(message, now);
	}

	/**
	 * Whether everything in the mail is still so; otherwise they part, and nothing of it
	 * is sent.
	 */
	boolean stillHold(Message lead, Instant now) {
		List<Message> others = of(lead);
		boolean hold = others.stream().allMatch((other) -> other.isJoined() && stands(other, now));
		if (!hold) {
			part(lead, now);
			others.forEach((other) -> part(other, now));
		}
		return hold;
	}

	/** The mail is not sent: whoever was to go with it goes alone. */
	void leaveAlone(Message lead, Instant now) {
		of(lead).forEach((other) -> part(other, now));
	}

	private void part(Message message, Instant now) {
		boolean stands = message.state().isStoppable() && stands(message, now);
		message.cancel(PARTED, now);
		this.store.put(message, now);
		if (stands && message.promise() != null) {
			this.events.publishEvent(new HoldParted(message.promise(), now));
		}
	}

	/** A wait for its hour is no objection. */
	private boolean stands(Message message, Instant now) {
		SendGuard.Answer answer = this.guard.ask(message, now);
		return answer.mayLeave() || answer.until() != null || answer.state() == MessageState.QUEUED;
	}

	/** It stands on the page, and all it is sent for. */
	void reveal(Message lead, Instant now) {
		this.store.reveal(lead, now);
		of(lead).stream().filter(Message::isJoined).forEach((other) -> {
			this.store.reveal(other, now);
			this.store.put(other, now);
		});
	}

	/**
	 * What the answer of the mail server means for those it was sent for, once nothing
	 * more is tried.
	 * @return the messages that something follows for
	 */
	List<MessageId> settle(Message lead, Verdict verdict, @Nullable MailOutcome outcome, Instant now) {
		if (verdict.next() != null) {
			return List.of();
		}
		Set<Consequence> theirs = EnumSet.noneOf(Consequence.class);
		verdict.consequences().stream().filter((one) -> !OF_THE_MAIL.contains(one)).forEach(theirs::add);
		List<Message> others = of(lead).stream().filter(Message::isJoined).toList();
		others.forEach((other) -> {
			other.settle(verdict, outcome, now);
			other.owe(theirs, now);
			this.store.note(other, now);
		});
		return others.stream().map(Message::id).toList();
	}

	/**
	 * Its wait is over: it goes on waiting, unless the mail it was to go with is none.
	 */
	void lookAgain(Message message, Instant now) {
		MessageId carrier = message.carrier();
		boolean pending = carrier != null && this.messages.findById(carrier)
			.filter((lead) -> !lead.state().isFinal() && !lead.moments().hasSettled())
			.isPresent();
		if (pending) {
			message.moments().tryAgain(now.plus(LOOK));
			this.store.put(message, now);
		}
		else {
			part(message, now);
		}
	}

}
