package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Applications;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Takes promises up their ladder as time passes: due soon, at risk, held, and, when no
 * word reached the candidate, broken and owed at once.
 */
@Component
class PromiseLadder implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(PromiseLadder.class);

	private final PromiseRepository promises;

	private final PromiseKeeping keeping;

	private final UnheardTimes unheard;

	private final Delays delays;

	private final LongOverdue overdue;

	private final Applications applications;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	PromiseLadder(PromiseRepository promises, PromiseKeeping keeping, UnheardTimes unheard, Delays delays,
			LongOverdue overdue, Applications applications, Transactions transactions, ApplicationEventPublisher events,
			InstantSource clock) {
		this.promises = promises;
		this.keeping = keeping;
		this.unheard = unheard;
		this.delays = delays;
		this.overdue = overdue;
		this.applications = applications;
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
		catch (ConcurrencyFailureException ex) {
			log.info("Promise {} changed while it went up its ladder", id);
			return false;
		}
		catch (RuntimeException ex) {
			log.error("Promise {} could not go up its ladder", id, ex);
			return false;
		}
	}

	/** The application first, as people do who decide about it or answer an offer. */
	private PromiseId step(PromiseId id, Instant now) {
		this.promises.applicationOf(id).ifPresent(this.applications::lockedSummary);
		this.promises.lock(id).filter(Promise::isActive).ifPresent((promise) -> {
			if (promise.isBroken()) {
				this.overdue.look(promise, now);
				this.promises.save(promise);
				return;
			}
			Optional<Promise> counted = promise.isWordOverdue(now) ? this.keeping.overdue(promise, now)
					: Optional.empty();
			if (counted.isPresent()) {
				breakWordBefore(promise, counted.get(), now);
			}
			else if (promise.isPastDeadline(now)) {
				end(promise, now);
			}
			else if (!promise.isHoldDue(now) || !this.delays.next(promise, now)) {
				climb(promise, now);
			}
		});
		return id;
	}

	/**
	 * Nobody breaks a word that was never given; and a day of the candidate's own is not
	 * our word, unless the decision made before it has not reached them: then a person
	 * has to tell them.
	 */
	private void end(Promise promise, Instant now) {
		if (promise.isUnheardOf() && this.unheard.giveWay(promise, now)) {
			return;
		}
		boolean offer = promise.kind() == PromiseKind.OFFER_OUT;
		if (offer || (promise.kind().waitsForCandidate() && !promise.isUnheardOf())) {
			if (!this.delays.over(promise)) {
				breakForGood(promise, now);
			}
		}
		else {
			breakWord(promise, now);
		}
	}

	/**
	 * One apology goes out by itself. When its date is not kept either, no third date is
	 * told: the promise stands broken and is a person's task.
	 */
	private void breakWord(Promise promise, Instant now) {
		if (promise.isRepair()) {
			breakForGood(promise, now);
		}
		else {
			publish(promise, promise.breakWord(now));
			this.keeping.repair(promise, now);
		}
	}

	private void breakForGood(Promise promise, Instant now) {
		PromiseBroken broken = promise.breakForGood(now);
		this.overdue.look(promise, now);
		publish(promise, broken);
		this.keeping.leaveToPerson(promise, now);
	}

	/**
	 * The day they count on is over while a newer date has not reached them. After an
	 * apology that newer date is a person's word: it runs on and is judged by its own
	 * day, and the person learns that the apology was not kept. A day of the candidate's
	 * own was never our word.
	 */
	private void breakWordBefore(Promise running, Promise counted, Instant now) {
		if (counted.kind().waitsForCandidate()) {
			if (running.isPastDeadline(now)) {
				end(running, now);
				return;
			}
			running.standAlone(now);
			this.promises.saveAndFlush(running);
			return;
		}
		publish(counted, counted.breakWord(now));
		if (counted.isRepair() || running.kind() == PromiseKind.LEGAL_HOLD) {
			this.keeping.leaveToPerson(counted, now);
			running.standAlone(now);
			this.promises.saveAndFlush(running);
		}
		else {
			this.keeping.repair(counted, now);
			this.unheard.overtaken(running);
		}
	}

	private void publish(Promise promise, PromiseBroken broken) {
		this.promises.saveAndFlush(promise);
		this.events.publishEvent(broken);
	}

	private void climb(Promise promise, Instant now) {
		PromiseState before = promise.state();
		promise.climb(now);
		if (promise.state() != before) {
			if (promise.state() == PromiseState.AT_RISK) {
				this.keeping.follow(promise);
				promise.climb(now);
			}
			this.events.publishEvent(promise.due(now));
		}
		this.promises.save(promise);
	}

}
