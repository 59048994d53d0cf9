package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/**
 * Forgets the keys of sendings once no draft lives any more from which the same could be
 * sent again.
 */
@Component
class OutlivedKeys implements DueWork {

	private static final Duration KEPT = StoredDraft.KEPT.multipliedBy(2);

	private final IdempotencyKeyRepository keys;

	private final Transactions transactions;

	private final InstantSource clock;

	OutlivedKeys(IdempotencyKeyRepository keys, Transactions transactions, InstantSource clock) {
		this.keys = keys;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "sending-keys";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.keys::oldest).map((oldest) -> oldest.plus(KEPT));
	}

	@Override
	public int runDue() {
		return this.transactions.alone(() -> this.keys.removeOlder(this.clock.instant().minus(KEPT)));
	}

}
