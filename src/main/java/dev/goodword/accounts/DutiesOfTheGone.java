package dev.goodword.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks once a day, and when a node starts, whether anything waits for somebody who has
 * left or gave up recruiting: what came to them before anybody took such things over, or
 * since. Each person is a piece of its own; one that fails keeps no other from it.
 */
@Component
class DutiesOfTheGone implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(DutiesOfTheGone.class);

	private final AccountRepository accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	/** When this node looked last; looking again changes nothing. */
	private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.MIN);

	DutiesOfTheGone(AccountRepository accounts, Transactions transactions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "duties-of-the-gone";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	/** The beginning of the day after the last look. */
	@Override
	public Optional<Instant> nextDue() {
		Instant last = Objects.requireNonNull(this.looked.get());
		return Optional
			.of(last.equals(Instant.MIN) ? Instant.EPOCH : last.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		if (nextDue().orElse(now).isAfter(now)) {
			return 0;
		}
		this.looked.set(now);
		List<AccountId> gone = this.transactions.within(this.accounts::gone);
		return (int) gone.stream().filter((person) -> isHandedOn(person, now)).count();
	}

	private boolean isHandedOn(AccountId person, Instant now) {
		try {
			return this.transactions.alone(() -> {
				this.events.publishEvent(new StillGone(person, now));
				return true;
			});
		}
		catch (RuntimeException ex) {
			log.error("What waits for account {} could not be handed on: {}", person, ex.getClass().getName());
			return false;
		}
	}

}
