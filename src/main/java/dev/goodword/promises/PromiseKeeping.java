package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.ApplicationReceived;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageEntered;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.applications.Tasks;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes, replaces and restores promises together with the facts that cause them: in the
 * same transaction, so that no open application is ever without exactly one.
 */
@Component
class PromiseKeeping {

	/** The task of whoever is responsible when an apology's date was not kept either. */
	static final String ANSWER_TASK = "ANSWER_CANDIDATE";

	private static final Set<PromiseKind> OF_OFFERS = EnumSet.of(PromiseKind.OFFER_OUT, PromiseKind.AFTER_EXPIRY,
			PromiseKind.AFTER_RESCIND);

	/** What may take the place of the promise while it is held for the law. */
	private static final Set<PromiseKind> AFTER_HOLD = EnumSet.of(PromiseKind.LEGAL_HOLD, PromiseKind.AFTER_LEGAL_HOLD,
			PromiseKind.PAUSE, PromiseKind.REPAIR);

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final Rivals rivals;

	private final Applications applications;

	private final PromisesOfOwners owners;

	private final Tasks tasks;

	private final Chance chance;

	private final ApplicationEventPublisher events;

	PromiseKeeping(PromiseRepository promises, PromiseTerms terms, Rivals rivals, Applications applications,
			PromisesOfOwners owners, Tasks tasks, Chance chance, ApplicationEventPublisher events) {
		this.promises = promises;
		this.terms = terms;
		this.rivals = rivals;
		this.applications = applications;
		this.owners = owners;
		this.tasks = tasks;
		this.chance = chance;
		this.events = events;
	}

	@EventListener
	void on(ApplicationReceived fact) {
		ApplicationSummary application = this.applications.summary(fact.application());
		make(application.id(), this.terms.received(application, fact.shownDate(), fact.at()), fact.at());
	}

	@EventListener
	void on(StageEntered fact) {
		if (!fact.silent()) {
			PromiseTable.onEntering(fact.kind())
				.ifPresent((kind) -> replace(kind, fact.application(), fact.move().value(), fact.at(), fact.at()));
		}
	}

	/**
	 * The promise the move replaced stands again with its old dates. When that one is
	 * settled, the word has reached the candidate and the new date was told: it stays.
	 */
	@EventListener
	void on(StageMoveUndone fact) {
		takeBack(fact.application(), fact.undone().value(), fact.at());
	}

	/**
	 * What caused a promise is no fact any more. One that another has replaced meanwhile,
	 * and of which nobody heard, must not stand again when that one is taken back too.
	 */
	void takeBack(JobApplicationId application, UUID cause, Instant now) {
		this.promises.findFirstByApplicationAndCauseIdOrderByMadeAtDesc(application, cause).ifPresent((made) -> {
			if (made.isActive()) {
				replacedBy(made).ifPresent((before) -> restore(before, made, now));
			}
			else if (made.isSuperseded() && made.isUnheardOf()) {
				made.voidIt(now);
				this.promises.saveAndFlush(made);
			}
		});
	}

	/**
	 * The letter that was to tell this promise's date will not reach anybody: the promise
	 * the candidate counts on stands again, and a broken one is a person's task again.
	 * What became of an offer does not change that way: its day stands as the offer has
	 * it.
	 * @return whether there was one
	 */
	boolean giveWay(Promise unheardOf, Instant now) {
		if (OF_OFFERS.contains(unheardOf.kind()) || unheardOf.kind() == PromiseKind.LEGAL_HOLD) {
			return false;
		}
		Optional<Promise> before = knownBefore(unheardOf)
			.filter((known) -> known.isSuperseded() || (known.isBroken() && unheardOf.isUntold()));
		before.ifPresent((told) -> {
			dropBetween(unheardOf, told, now);
			restore(told, unheardOf, now);
		});
		return before.isPresent();
	}

	/**
	 * What was held for the law goes on before the candidate has heard of the hold: the
	 * date from before it stands again, unless its day is over.
	 * @return whether it does
	 */
	boolean neverHeld(Promise hold, Instant now) {
		Promise step = hold;
		while (step != null && (step.isVoid() || (step.kind() == PromiseKind.LEGAL_HOLD && step.isUnheardOf()))) {
			step = before(step);
		}
		if (step == null || !step.isSuperseded() || step.kind() == PromiseKind.LEGAL_HOLD || step.isPastDeadline(now)) {
			return false;
		}
		dropBetween(hold, step, now);
		restore(step, hold, now);
		return true;
	}

	/** Dates of letters that were overtaken by others are owed to nobody. */
	void dropBetween(Promise last, Promise told, Instant now) {
		for (Promise step = before(last); step != null && !step.id().equals(told.id()); step = before(step)) {
			if (step.isSuperseded()) {
				step.voidIt(now);
				this.promises.saveAndFlush(step);
			}
		}
	}

	private void restore(Promise before, Promise made, Instant now) {
		made.voidIt(now);
		this.promises.saveAndFlush(made);
		this.owners.standAgain(before, now);
		if (before.isBroken()) {
			leaveToPerson(before, now);
		}
	}

	/** Whether one of them was made on the other, with others between them or none. */
	boolean comesBefore(Promise first, Promise last) {
		Promise step = before(last);
		while (step != null && !step.id().equals(first.id())) {
			step = before(step);
		}
		return step != null;
	}

	/** What stood when this one was made: replaced, or broken with nothing to follow. */
	private Optional<Promise> replacedBy(Promise made) {
		Promise before = before(made);
		while (before != null && before.isVoid()) {
			before = before(before);
		}
		return Optional.ofNullable(before)
			.filter((stood) -> stood.isSuperseded() || (stood.isBroken() && made.isUntold()));
	}

	private @Nullable Promise before(Promise made) {
		return (made.predecessor() != null) ? this.promises.findById(made.predecessor()).orElse(null) : null;
	}

	/** A decision that was taken back leaves the promise open to be held. */
	@EventListener
	void on(EndingUndone fact) {
		this.promises.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.filter((promise) -> !promise.isBroken())
			.ifPresent((promise) -> {
				promise.postponeHold(fact.at());
				promise.climb(fact.at());
				this.promises.saveAndFlush(promise);
			});
	}

	/** Who comes back is owed a date from that moment on. */
	@EventListener
	void on(ApplicationReopened fact) {
		replace(PromiseKind.REOPENED, fact.application(), fact.move().value(),
				this.rivals.countedFrom(fact.application(), fact.at()), fact.at());
	}

	/** The hour of a holding message follows a candidate who has moved. */
	void follow(Promise promise) {
		promise.follow(this.terms.presentZone(this.applications.summary(promise.application())));
	}

	/**
	 * The promise the candidate counts on as long as this one has not been told: the last
	 * one before whose date they know; empty when that is settled.
	 */
	Optional<Promise> countedOn(Promise untold) {
		return knownBefore(untold).filter(Promise::isSuperseded);
	}

	private Optional<Promise> knownBefore(Promise untold) {
		Promise step = before(untold);
		while (step != null && step.isUnheardOf()) {
			step = before(step);
		}
		return Optional.ofNullable(step);
	}

	/**
	 * The promise whose day is over although the candidate counts on it, while this one
	 * has not arrived by mail: one that was told, or that they could read on the page.
	 */
	Optional<Promise> overdue(Promise untold, Instant now) {
		Promise step = before(untold);
		while (step != null && step.isUntold() && (step.isUnheardOf() || !step.isPastDeadline(now))) {
			step = before(step);
		}
		return Optional.ofNullable(step).filter((found) -> found.isSuperseded() && found.isPastDeadline(now));
	}

	/** Nothing more goes out by itself: somebody has to answer. */
	void leaveToPerson(Promise broken, Instant now) {
		this.tasks.add(ANSWER_TASK, broken.application(), this.owners.of(broken), now.plus(ONE_DAY));
	}

	/** A word of ours has reached them: nobody has to answer in its stead. */
	void answered(JobApplicationId application) {
		boolean owed = this.promises.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1)
			.filter(Promise::isBroken)
			.isPresent();
		if (!owed) {
			this.tasks.answered(application, Set.of(ANSWER_TASK, LongOverdue.TASK));
		}
	}

	/** A person has decided: nobody has to say any more who does, and by when. */
	void decided(JobApplicationId application) {
		this.tasks.answered(application, Set.of(Delays.NAME_DECIDER_TASK, Deciders.DECIDE_TASK));
	}

	/** Replaces a broken promise by one that is owed at once. */
	void repair(Promise broken, Instant now) {
		ApplicationSummary application = this.applications.summary(broken.application());
		make(application.id(), this.terms.of(PromiseKind.REPAIR, application, broken.id().value(), now), now);
	}

	/** A promise of this kind runs from now on, in place of the one before. */
	void replace(PromiseKind kind, JobApplicationId id, UUID cause, Instant event, Instant now) {
		make(id, this.terms.of(kind, this.applications.summary(id), cause, event), now);
	}

	/**
	 * Makes a promise, which takes the place of the one that runs.
	 * @throws Refused when the application is held for the law, and no other date may be
	 * given
	 */
	Promise make(JobApplicationId application, Terms terms, Instant now) {
		Promise before = this.promises.lockActive(application, Promise.STAGE_CHAIN).orElse(null);
		if (before != null && before.kind() == PromiseKind.LEGAL_HOLD && !AFTER_HOLD.contains(terms.kind())) {
			throw new Refused(LegalHoldPromises.HELD);
		}
		if (before != null) {
			before.supersede(now);
			this.promises.saveAndFlush(before);
		}
		Promise promise = new Promise(new PromiseId(this.chance.newId()), application, terms, before, now);
		if (!terms.kind().waitsForCandidate() && terms.kind() != PromiseKind.LEGAL_HOLD) {
			this.rivals.due(application, now).ifPresent((due) -> promise.hurry(due, null, now));
		}
		this.promises.saveAndFlush(promise);
		this.events.publishEvent(promise.made());
		return promise;
	}

}
