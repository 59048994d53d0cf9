package dev.goodword.communication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Does what follows from the answers of mail servers, each in a transaction of its own:
 * what cannot be done now is tried again, and no mail is sent again for it.
 */
@Component
class FollowUps {

	private static final Logger log = LoggerFactory.getLogger(FollowUps.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final ReentrantLock atIt = new ReentrantLock();

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Aftermath aftermath;

	private final Transactions transactions;

	FollowUps(MessageRepository messages, LetterLocks locks, MessageStore store, Aftermath aftermath,
			Transactions transactions) {
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.aftermath = aftermath;
		this.transactions = transactions;
	}

	/**
	 * What is owed now. Letters follow together, which asks little more of the database
	 * than one of them; each by itself when one of them cannot. While another worker of
	 * the node is at it nothing is done: whoever looks next finds what is left.
	 * @return for how many letters it is done
	 */
	int all() {
		if (!this.atIt.tryLock()) {
			return 0;
		}
		try {
			return together();
		}
		finally {
			this.atIt.unlock();
		}
	}

	private int together() {
		List<MessageId> owing = this.transactions.alone(() -> this.messages.owing(AT_ONCE));
		if (owing.isEmpty()) {
			return 0;
		}
		try {
			return this.transactions.alone(() -> {
				List<Message> letters = this.locks.lock(owing)
					.stream()
					.filter((message) -> message.owed() != null)
					.toList();
				letters.forEach((message) -> follow(message, null));
				return letters.size();
			});
		}
		catch (RuntimeException ex) {
			log.warn("What follows for {} letters is done for each by itself: {}", owing.size(),
					ex.getClass().getName());
			return (int) owing.stream().filter((id) -> one(id, null)).count();
		}
	}

	/** The same, or later when the database is away. */
	void soon() {
		try {
			all();
		}
		catch (RuntimeException ex) {
			log.warn("What follows from the answers of mail servers has to wait: {}", ex.getClass().getName());
		}
	}

	/**
	 * What follows for one letter, if something is owed.
	 * @param outcome the answer; null for the last one that is remembered
	 * @return whether it is done
	 */
	boolean one(MessageId id, @Nullable MailOutcome outcome) {
		try {
			return this.transactions.alone(() -> {
				Optional<Message> owing = this.locks.lock(id).filter((message) -> message.owed() != null);
				owing.ifPresent((message) -> follow(message, outcome));
				return owing.isPresent();
			});
		}
		catch (RuntimeException ex) {
			log.error("What follows from the answer about message {} is tried again later: {}", id,
					ex.getClass().getName());
			return false;
		}
	}

	private void follow(Message message, @Nullable MailOutcome outcome) {
		Owed owed = Objects.requireNonNull(message.owed());
		message.paid();
		this.store.announce(message, owed.since());
		this.aftermath.follow(owed.consequences(), message, (outcome != null) ? outcome : message.tries().lastAnswer(),
				owed.since());
	}

}
