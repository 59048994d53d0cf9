package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Sends a word with a deadline another way when no mail server has taken it at half of
 * its time, once for each message, and tells whoever is responsible. Talks to nobody: it
 * works while no mail can leave at all.
 */
@Component
class HalfTime implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(HalfTime.class);

	private static final Limit AT_ONCE = Limit.of(100);

	/** A call has at most so much time, however far the deadline. */
	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Guarding guard;

	private final Aftermath aftermath;

	private final Scenes scenes;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	HalfTime(MessageRepository messages, LetterLocks locks, MessageStore store, Guarding guard, Aftermath aftermath,
			Scenes scenes, Transactions transactions, InstantSource clock, ApplicationEventPublisher events) {
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.guard = guard;
		this.aftermath = aftermath;
		this.scenes = scenes;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "half-time";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.messages::nextHalf);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<MessageId> due = this.transactions.within(() -> this.messages.halfOver(now, AT_ONCE));
		return (int) due.stream().filter((id) -> looksSafely(id, now)).count();
	}

	/** One that cannot be looked at keeps no other from its call. */
	private boolean looksSafely(MessageId id, Instant now) {
		try {
			this.transactions.alone(() -> {
				this.locks.lock(id).ifPresent((message) -> look(message, now));
				return id;
			});
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Half of the time of message {} is over, which cannot be handled: {}", id,
					ex.getClass().getName());
			return false;
		}
	}

	private void look(Message message, Instant now) {
		boolean turns = message.turnsAside(stands(message, now), now);
		this.store.put(message, now);
		JobApplicationId application = message.application();
		if (turns && application != null) {
			log.warn("Message {} {} is {} at half of its time: it is told by a call", message.id(), message.kind(),
					message.state());
			call(message, application, now);
		}
	}

	/** What the guard would drop, or has no address for, is seen to by the worker. */
	private boolean stands(Message message, Instant now) {
		SendGuard.Answer answer = this.guard.ask(message, now);
		JobApplicationId application = message.application();
		return (answer.mayLeave() || !answer.verdict().isFinal()) && !SendGuard.isSilenced(answer)
				&& application != null && this.scenes.of(application).application().outcome() != Outcome.WITHDRAWN;
	}

	private void call(Message message, JobApplicationId application, Instant now) {
		Instant deadline = message.moments().deadlineAt();
		Instant inADay = now.plus(ONE_DAY);
		this.aftermath.give(Aftermath.CALL_TASK, application, deadline.isBefore(inADay) ? deadline : inADay);
		this.events.publishEvent(new StaffAlerted(StaffAlert.NOT_REACHED, this.scenes.of(application).owner().id(),
				application, message.id().value(), now));
	}

}
