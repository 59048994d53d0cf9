package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Takes promises up their ladder as time passes: due soon, at risk, and, when nobody
 * acted, broken and owed at once.
 */
@Component
class PromiseLadder implements DueWork {

	private static final int AT_ONCE = 100;

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
		List<PromiseId> due = this.transactions.within(() -> this.promises.due(now, Limit.of(AT_ONCE)));
		due.forEach((id) -> this.transactions.alone(() -> step(id, now)));
		return due.size();
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
