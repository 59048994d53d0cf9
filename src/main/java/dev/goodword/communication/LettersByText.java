package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The letters that were written with a version of their words. */
@Component
public class LettersByText {

	/** Why a letter stops when its words are recalled. */
	static final String RECALLED = "recalled";

	private static final Set<MessageState> WAITING = EnumSet.copyOf(MessageState.STOPPABLE);

	static {
		WAITING.add(MessageState.DEFERRED);
	}

	private static final Logger log = LoggerFactory.getLogger(LettersByText.class);

	/** The guard stops the rest when they are about to leave. */
	private static final Limit AT_ONCE = Limit.of(500);

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Companions companions;

	private final Aftermath aftermath;

	private final Transactions transactions;

	LettersByText(MessageRepository messages, LetterLocks locks, MessageStore store, Companions companions,
			Aftermath aftermath, Transactions transactions) {
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.companions = companions;
		this.aftermath = aftermath;
		this.transactions = transactions;
	}

	/**
	 * How many letters stand where.
	 *
	 * @param number the version they remember
	 */
	public record Count(String number, MessageState state, long letters) {

		/** Whether they have yet to leave. */
		public boolean isWaiting() {
			return WAITING.contains(this.state);
		}

	}

	/** The letters of the company that were written with these versions. */
	public List<Count> count(CompanyId company, Collection<String> numbers) {
		return count(company, numbers, EnumSet.allOf(MessageState.class));
	}

	/** Those of them that have yet to leave: few, however many were ever written. */
	public List<Count> waiting(CompanyId company, Collection<String> numbers) {
		return count(company, numbers, WAITING);
	}

	private List<Count> count(CompanyId company, Collection<String> numbers, Set<MessageState> states) {
		return numbers.isEmpty() ? List.of() : this.messages.countByText(company, numbers, states);
	}

	/**
	 * Stops what has not left, each letter for itself; whoever is responsible calls
	 * instead. Whoever calls holds nothing, and has recalled the words before.
	 * @return how many were stopped
	 */
	public int stop(CompanyId company, Collection<String> numbers, Instant now) {
		List<MessageId> waiting = numbers.isEmpty() ? List.of()
				: this.messages.writtenWith(company, numbers, MessageState.STOPPABLE, AT_ONCE);
		return (int) waiting.stream().filter((id) -> stops(id, now)).count();
	}

	/** One that cannot be stopped keeps no other from it; the guard holds it back. */
	private boolean stops(MessageId id, Instant now) {
		try {
			return this.transactions.alone(() -> isStopped(id, now));
		}
		catch (RuntimeException ex) {
			log.error("Message {} in recalled words was not stopped: {}", id, ex.getClass().getName());
			return false;
		}
	}

	private boolean isStopped(MessageId id, Instant now) {
		Message message = this.locks.lock(id).orElse(null);
		if (message == null || !message.state().isStoppable()) {
			return false;
		}
		message.cancel(RECALLED, now);
		this.store.put(message, now);
		this.companions.leaveAlone(message, now);
		this.aftermath.dropped(message, now);
		return true;
	}

}
