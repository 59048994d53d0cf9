package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What waits to be sorted: mail that belongs to nobody yet. That nothing waits is
 * remembered for a minute, because pages ask more often than mail comes; what comes in
 * here is known at once.
 */
@Service
public class ToSort {

	private static final Duration REMEMBERED = Duration.ofMinutes(1);

	private final InboundItemRepository items;

	private final Transactions transactions;

	private final InstantSource clock;

	/** When nothing waited; null when something did, or may. */
	private volatile @Nullable Instant emptyAt;

	ToSort(InboundItemRepository items, Transactions transactions, InstantSource clock) {
		this.items = items;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * What waits.
	 *
	 * @param mails how many
	 * @param dueAt by when the first of them is to be read
	 */
	public record Waiting(long mails, Instant dueAt) {

		/** Whether one was not read in time. */
		public boolean isLate(Instant now) {
			return now.isAfter(this.dueAt);
		}

	}

	/** What waits; empty for nothing. */
	public Optional<Waiting> waiting() {
		Instant now = this.clock.instant();
		Instant empty = this.emptyAt;
		if (empty != null && !empty.isAfter(now) && now.isBefore(empty.plus(REMEMBERED))) {
			return Optional.empty();
		}
		Optional<Waiting> waiting = look();
		this.emptyAt = waiting.isEmpty() ? now : null;
		return waiting;
	}

	/** What waits at this moment, whatever is remembered. */
	Optional<Waiting> look() {
		return this.transactions.within(() -> {
			InboundItemRepository.Waiting found = this.items.waiting(ItemState.TRIAGE);
			return Optional.ofNullable(found.getDueAt()).map((due) -> new Waiting(found.getMails(), due));
		});
	}

	/** Something came that may belong to nobody. */
	void came() {
		this.emptyAt = null;
	}

}
