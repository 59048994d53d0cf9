package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes promises up their ladder as time passes: due soon, at risk, and, when nobody
 * acted, broken and owed at once.
 */
@Component
class PromiseLadder implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(PromiseLadder.class);

	private final PromiseRepository promises;

	private final PromiseKeeping keeping;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	PromiseLadder(PromiseRepository promises, PromiseKeeping keeping, Transactions transactions,
			ApplicationEventPublisher events, InstantSource clock) {
		this.promises = promises;
		this.keeping = keeping;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "promises";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.promises::nextStep);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<PromiseId> due = this.transactions.within(() -> this.promises.due(now));
		return (int) due.stream().filter((id) -> succeeds(id, now)).count();
	}

	/** One promise that cannot go on keeps no other from going on; it is tried again. */
	private boolean succeeds(PromiseId id, Instant now) {
		try {
			this.transactions.alone(() -> step(id, now));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("Promise {} could not go up its ladder", id, ex);
			return false;
		}
	}

	private PromiseId step(PromiseId id, Instant now) {
		this.promises.findById(id).filter(Promise::isActive).ifPresent((promise) -> {
			if (promise.isPastDeadline(now)) {
				PromiseBroken broken = promise.breakWord(now);
				this.promises.saveAndFlush(promise);
				this.events.publishEvent(broken);
				this.keeping.repair(promise, now);
			}
			else {
				promise.climb(now);
				this.promises.save(promise);
				this.events.publishEvent(promise.due(now));
			}
		});
		return id;
	}

}
