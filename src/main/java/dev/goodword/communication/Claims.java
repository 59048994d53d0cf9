package dev.goodword.communication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;

/**
 * Takes letters for a worker: many in one transaction, or each in its own when one of
 * them cannot be looked at, so that it keeps no other.
 */
final class Claims {

	private static final Logger log = LoggerFactory.getLogger(Claims.class);

	/** So many are looked at to find some that pass. */
	private static final Limit AT_ONCE = Limit.of(100);

	private final MessageRepository messages;

	private final MessageStore store;

	private final Guarding guard;

	private final Companions companions;

	private final Transactions transactions;

	Claims(MessageRepository messages, MessageStore store, Guarding guard, Companions companions,
			Transactions transactions) {
		this.messages = messages;
		this.store = store;
		this.guard = guard;
		this.companions = companions;
		this.transactions = transactions;
	}

	/**
	 * Takes the next of a lane.
	 * @throws RuntimeException when the database does not let anybody look
	 */
	Claim next(Lane lane, UUID token, Instant now) {
		try {
			return together(lane, token, now);
		}
		catch (RuntimeException ex) {
			if (DatabaseTrouble.isOne(ex)) {
				throw ex;
			}
			log.warn("Each letter of lane {} is looked at by itself: {}", lane, ex.getClass().getName());
			return eachByItself(lane, token, now);
		}
	}

	private Claim together(Lane lane, UUID token, Instant now) {
		List<MessageId> stopped = new ArrayList<>();
		List<MessageId> taken = this.transactions.alone(() -> {
			List<Message> next = this.messages.claimable(lane.ordinal(), now, Limit.of(lane.share()));
			Around around = this.guard.look(next);
			return next.stream()
				.filter((message) -> takes(message, around, stopped, token, now))
				.map(Message::id)
				.toList();
		});
		return new Claim(taken, stopped, now);
	}

	private Claim eachByItself(Lane lane, UUID token, Instant now) {
		List<MessageId> due = this.transactions
			.alone(() -> this.messages.claimable(lane.ordinal(), now, AT_ONCE).stream().map(Message::id).toList());
		List<MessageId> taken = new ArrayList<>();
		List<MessageId> stopped = new ArrayList<>();
		List<MessageId> tripped = new ArrayList<>();
		for (MessageId id : due) {
			if (taken.size() + stopped.size() >= lane.share()) {
				break;
			}
			try {
				byItself(id, token, now).ifPresent((mine) -> (mine ? taken : stopped).add(id));
			}
			catch (RuntimeException ex) {
				if (DatabaseTrouble.isOne(ex)) {
					return whatIsLeft(taken, stopped, ex, now);
				}
				log.error("The last look at message {} fails: {}", id, ex.getClass().getName());
				tripped.add(id);
			}
		}
		return new Claim(taken, stopped, tripped, now);
	}

	/** What was taken before the database went is handed over; no letter is blamed. */
	private static Claim whatIsLeft(List<MessageId> taken, List<MessageId> stopped, RuntimeException ex, Instant now) {
		if (taken.isEmpty() && stopped.isEmpty()) {
			throw ex;
		}
		return new Claim(taken, stopped, now);
	}

	/** Whether it is taken, or may not leave; empty when somebody else has it. */
	private Optional<Boolean> byItself(MessageId id, UUID token, Instant now) {
		return this.transactions.alone(() -> {
			Message message = this.messages.claimable(id, now).orElse(null);
			if (message == null) {
				return Optional.empty();
			}
			List<MessageId> stopped = new ArrayList<>();
			boolean taken = takes(message, this.guard.look(message), stopped, token, now);
			return (taken || !stopped.isEmpty()) ? Optional.of(taken) : Optional.empty();
		});
	}

	/** Takes it if it may leave; neutral news is on the page from now on. */
	private boolean takes(Message message, Around around, List<MessageId> stopped, UUID token, Instant now) {
		if (!this.guard.ask(message, around, now).mayLeave()) {
			stopped.add(message.id());
			return false;
		}
		if (!this.companions.stillHold(message, now)) {
			return false;
		}
		message.lease(token, now.plus(OutboxRows.LEASE));
		if (!message.kind().isBadNews()) {
			this.companions.reveal(message, now);
		}
		this.store.put(message, now);
		return true;
	}

}
