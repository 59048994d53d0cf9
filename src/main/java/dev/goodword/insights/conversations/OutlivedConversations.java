package dev.goodword.insights.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/** Deletes conversations on the day their page names. */
@Component
class OutlivedConversations implements DueWork {

	private final ConversationTable table;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedConversations(ConversationTable table, Transactions transactions, InstantSource clock) {
		this.table = table;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "conversations";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.table::nextEnd);
	}

	@Override
	public int runDue() {
		return this.transactions.alone(() -> this.table.removeEnded(this.clock.instant()));
	}

}
