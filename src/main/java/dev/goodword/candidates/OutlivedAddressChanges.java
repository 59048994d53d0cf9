package dev.goodword.candidates;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/** Removes changes of addresses a day after nobody can take them back any more. */
@Component
class OutlivedAddressChanges implements DueWork {

	private static final Duration KEPT = AddressChange.VALID.plus(AddressChange.REVERSIBLE).plusDays(1);

	private final AddressChangeRepository changes;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedAddressChanges(AddressChangeRepository changes, Transactions transactions, InstantSource clock) {
		this.changes = changes;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "address-changes";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.changes.oldest().map((oldest) -> oldest.plus(KEPT)));
	}

	@Override
	public int runDue() {
		Instant before = this.clock.instant().minus(KEPT);
		return this.transactions.alone(() -> this.changes.removeOlder(before));
	}

}
