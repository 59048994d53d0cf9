package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts letters aside that cannot be looked at before they leave: they wait, people are
 * told, and each is looked at again after a while. None is lost and none leaves unseen.
 */
final class PuttingAside {

	/** Why such a letter waits. */
	static final String UNCHECKED = "unchecked";

	/** The task of somebody whose letter cannot be looked at. */
	static final String TASK = "LETTER_UNCHECKED";

	private static final Logger log = LoggerFactory.getLogger(PuttingAside.class);

	private static final Duration PAUSE = Duration.ofMinutes(10);

	/** For what somebody waits. */
	private static final Duration SHORT_PAUSE = Duration.ofMinutes(1);

	private static final Duration TIME_TO_TELL = Duration.ofHours(4);

	private final MessageRepository messages;

	private final MessageStore store;

	private final Aftermath aftermath;

	private final Transactions transactions;

	PuttingAside(MessageRepository messages, MessageStore store, Aftermath aftermath, Transactions transactions) {
		this.messages = messages;
		this.store = store;
		this.aftermath = aftermath;
		this.transactions = transactions;
	}

	/**
	 * Puts aside what nobody has taken meanwhile.
	 * @return how many
	 */
	int all(Collection<MessageId> letters, Instant now) {
		return (int) letters.stream().filter((id) -> one(id, now)).count();
	}

	/** What cannot be put aside stays in the queue, and keeps no other. */
	private boolean one(MessageId id, Instant now) {
		try {
			boolean aside = this.transactions.alone(() -> this.messages.lock(id)
				.filter((message) -> message.state() == MessageState.QUEUED)
				.map((message) -> wait(message, now))
				.isPresent());
			if (aside) {
				safely(id, () -> this.messages.findById(id).ifPresent((message) -> this.store.announce(message, now)));
				safely(id, () -> this.messages.findById(id).ifPresent((message) -> give(message, now)));
			}
			return aside;
		}
		catch (RuntimeException ex) {
			log.error("Message {} cannot be put aside: {}", id, ex.getClass().getName());
			return false;
		}
	}

	private Message wait(Message message, Instant now) {
		Instant until = now.plus(message.kind().lane().isPressing() ? SHORT_PAUSE : PAUSE);
		message.obey(new SendGuard.Answer(MessageState.WAITING, UNCHECKED, until), now);
		this.store.note(message, now);
		log.error("Message {} {} is put aside until {}: somebody looks at it", message.id(), message.kind(), until);
		return message;
	}

	private void give(Message message, Instant now) {
		JobApplicationId application = message.application();
		if (application != null && message.kind().isWorthACall()) {
			this.aftermath.giveOnce(TASK, application, message.moments().times().createdAt(), now.plus(TIME_TO_TELL));
		}
	}

	/** What is wrong with the letter may also be wrong with whatever shows it. */
	private void safely(MessageId id, Runnable step) {
		try {
			this.transactions.alone(() -> {
				step.run();
				return id;
			});
		}
		catch (RuntimeException ex) {
			log.error("That message {} is put aside cannot be told: {}", id, ex.getClass().getName());
		}
	}

}
