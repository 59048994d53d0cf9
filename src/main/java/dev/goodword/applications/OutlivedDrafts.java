package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/** Removes drafts nobody came back to: what was typed there is not ours to keep. */
@Component
class OutlivedDrafts implements DueWork {

	private final DraftRepository drafts;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedDrafts(DraftRepository drafts, Transactions transactions, InstantSource clock) {
		this.drafts = drafts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "drafts";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.drafts::nextEnd);
	}

	@Override
	public int runDue() {
		return this.transactions.alone(() -> this.drafts.removeEnded(this.clock.instant()));
	}

}
