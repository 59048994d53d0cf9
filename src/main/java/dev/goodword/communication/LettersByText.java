package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.CompanyId;

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

	/** The guard stops the rest when they are about to leave. */
	private static final Limit AT_ONCE = Limit.of(500);

	private final MessageRepository messages;

	private final MessageStore store;

	private final Companions companions;

	private final Aftermath aftermath;

	LettersByText(MessageRepository messages, MessageStore store, Companions companions, Aftermath aftermath) {
		this.messages = messages;
		this.store = store;
		this.companions = companions;
		this.aftermath = aftermath;
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
	 * Stops what has not left; whoever is responsible calls instead.
	 * @return how many were stopped
	 */
	public int stop(CompanyId company, Collection<String> numbers, Instant now) {
		List<MessageId> waiting = numbers.isEmpty() ? List.of()
				: this.messages.writtenWith(company, numbers, MessageState.STOPPABLE, AT_ONCE);
		return (int) waiting.stream().filter((id) -> isStopped(id, now)).count();
	}

	private boolean isStopped(MessageId id, Instant now) {
		Message message = this.messages.lock(id).orElseThrow();
		if (!message.state().isStoppable()) {
			return false;
		}
		message.cancel(RECALLED, now);
		this.store.put(message, now);
		this.companions.leaveAlone(message, now);
		this.aftermath.dropped(message, now);
		return true;
	}

}
