package dev.goodword.promises;

import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges promises by the words that reached the candidate. */
@Component
class Judging {

	private final PromiseRepository promises;

	private final PromiseKeeping keeping;

	private final ApplicationEventPublisher events;

	Judging(PromiseRepository promises, PromiseKeeping keeping, ApplicationEventPublisher events) {
		this.promises = promises;
		this.keeping = keeping;
		this.events = events;
	}

	/** The letter about this promise has arrived and settles the one counted on. */
	void arrived(Promise promise, PromiseState kept, Instant at) {
		if (promise.isUntold()) {
			Optional<Promise> before = this.keeping.countedOn(promise);
			promise.wordArrived(at);
			this.promises.saveAndFlush(promise);
			before.ifPresent((told) -> {
				this.keeping.dropBetween(promise, told, at);
				settle(told, kept, at);
			});
			retie(promise, at);
			this.keeping.answered(promise.application());
		}
	}

	/** A date that became known after another had replaced it is the one to keep. */
	void retie(Promise known, Instant at) {
		this.promises.findByApplicationAndChainAndActive(known.application(), Promise.STAGE_CHAIN, 1)
			.filter((running) -> !running.id().equals(known.id()))
			.filter((running) -> this.keeping.countedOn(running)
				.filter((counted) -> counted.id().equals(known.id()))
				.isPresent())
			.ifPresent((running) -> {
				running.isToKeep(known, at);
				this.promises.saveAndFlush(running);
			});
	}

	/** A date that was never told cannot be kept: then the word keeps the one before. */
	void settle(Promise promise, PromiseState kept, Instant at) {
		if (promise.isUntold()) {
			Optional<Promise> before = this.keeping.countedOn(promise);
			promise.wordArrived(at);
			promise.voidIt(at);
			this.promises.saveAndFlush(promise);
			before.ifPresent((told) -> {
				this.keeping.dropBetween(promise, told, at);
				settle(told, kept, at);
			});
			return;
		}
		boolean brokenBefore = promise.isBroken();
		PromiseState end = promise.settleBy(kept, at);
		this.promises.save(promise);
		if (end == PromiseState.BROKEN && !brokenBefore) {
			this.events.publishEvent(new PromiseBroken(promise.id(), promise.application(), at));
		}
		if (end == kept) {
			this.events.publishEvent(new PromiseKept(promise.id(), promise.application(), at));
		}
	}

}
