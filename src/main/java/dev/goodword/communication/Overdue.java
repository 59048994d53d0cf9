package dev.goodword.communication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dev.goodword.communication.DeliveryPolicy.Verdict;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Moves messages on that have waited long enough, and gives back what a dead worker held;
 * each in a transaction of its own.
 */
@Component
class Overdue {

	private static final Logger log = LoggerFactory.getLogger(Overdue.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private static final Set<MessageState> IN_HAND = EnumSet.of(MessageState.LEASED, MessageState.HANDED);

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Aftermath aftermath;

	private final Companions companions;

	private final Transactions transactions;

	Overdue(MessageRepository messages, LetterLocks locks, MessageStore store, Aftermath aftermath,
			Companions companions, Transactions transactions) {
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.aftermath = aftermath;
		this.companions = companions;
		this.transactions = transactions;
	}

	/** Queues what has waited long enough. */
	int promote(MessageState from, Instant now) {
		return each(this.transactions.alone(() -> this.messages.timed(from, now, AT_ONCE)), (message) -> {
			if (message.state() != from || message.moments().hasSettled()) {
				return;
			}
			if (message.isJoined()) {
				this.companions.lookAgain(message, now);
				return;
			}
			if (message.state() == MessageState.UNCERTAIN) {
				afterDoubt(message, now);
			}
			else {
				message.queue();
			}
			this.store.put(message, now);
		});
	}

	private void afterDoubt(Message message, Instant now) {
		Verdict verdict = DeliveryPolicy.afterDoubt(message.past(), now);
		if (verdict.state() == MessageState.QUEUED) {
			message.queue();
		}
		else {
			message.leaveToPerson(now);
		}
		this.aftermath.follow(verdict.consequences(), message, null, now);
	}

	/** Gives back what a dead worker held; what it had handed over is in doubt. */
	int reap(Instant now) {
		return giveBack(this.transactions.alone(() -> this.messages.abandoned(IN_HAND, now, AT_ONCE)), now);
	}

	/**
	 * Of those that were found with a dead worker, those that still are: another node may
	 * have found the same, and have sent them since.
	 */
	int giveBack(List<MessageId> found, Instant now) {
		return each(found, (message) -> {
			if (!message.isAbandoned(now)) {
				return;
			}
			if (message.state() == MessageState.HANDED) {
				Verdict verdict = DeliveryPolicy.afterCrash(message.past(), now);
				message.settle(verdict, null, now);
				this.companions.settle(message, verdict, null, now);
				this.aftermath.follow(verdict.consequences(), message, null, now);
			}
			else {
				message.release();
			}
			this.store.put(message, now);
		});
	}

	/**
	 * Does the same with each, under its lock and that of its application. One with which
	 * it cannot be done keeps no other from it.
	 * @return with how many it was done
	 */
	int each(List<MessageId> ids, Consumer<Message> step) {
		return (int) ids.stream().filter((id) -> one(id, step)).count();
	}

	/**
	 * The same with one.
	 * @return whether it was done
	 * @throws RuntimeException when it is not the letter but the database
	 */
	boolean one(MessageId id, Consumer<Message> step) {
		try {
			return this.transactions.alone(() -> {
				this.locks.lock(id).ifPresent(step);
				return true;
			});
		}
		catch (RuntimeException ex) {
			if (DatabaseTrouble.isOne(ex)) {
				throw ex;
			}
			log.error("Message {} cannot be moved on: {}", id, ex.getClass().getName());
			return false;
		}
	}

}
