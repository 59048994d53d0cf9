package dev.goodword.promises;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationReceived;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.InterviewRecorded;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageEntered;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.shared.Chance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Makes, replaces and restores promises together with the facts that cause them: in the
 * same transaction, so that no open application is ever without exactly one.
 */
@Component
class PromiseKeeping {

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final Applications applications;

	private final Chance chance;

	private final ApplicationEventPublisher events;

	PromiseKeeping(PromiseRepository promises, PromiseTerms terms, Applications applications, Chance chance,
			ApplicationEventPublisher events) {
		this.promises = promises;
		this.terms = terms;
		this.applications = applications;
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

	@EventListener
	void on(InterviewRecorded fact) {
		PromiseKind kind = fact.finalRound() ? PromiseKind.FINAL_ROUND_HELD : PromiseKind.INTERVIEW_HELD;
		ApplicationSummary application = this.applications.summary(fact.application());
		make(application.id(), this.terms.held(kind, application, fact.fact(), fact.heldAt(), fact.at()), fact.at());
	}

	/**
	 * The promise the move replaced stands again with its old dates. When that one is
	 * settled, the word has reached the candidate and the new date was told: it stays.
	 */
	@EventListener
	void on(StageMoveUndone fact) {
		takeBack(fact.application(), fact.undone().value(), fact.at());
	}

	/** What caused a promise is no fact any more. */
	void takeBack(JobApplicationId application, UUID cause, Instant now) {
		this.promises.findFirstByApplicationAndCauseIdOrderByMadeAtDesc(application, cause)
			.filter(Promise::isActive)
			.ifPresent((made) -> replacedBy(made).ifPresent((before) -> {
				made.voidIt(now);
				this.promises.saveAndFlush(made);
				before.restore(now);
				this.promises.saveAndFlush(before);
			}));
	}

	private Optional<Promise> replacedBy(Promise made) {
		return Optional.ofNullable(made.predecessor()).flatMap(this.promises::findById).filter(Promise::isSuperseded);
	}

	/** A decision that was taken back leaves the promise open to be held. */
	@EventListener
	void on(EndingUndone fact) {
		this.promises.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.ifPresent((promise) -> {
				promise.postponeHold(fact.at());
				promise.climb(fact.at());
				this.promises.saveAndFlush(promise);
			});
	}

	/**
	 * Says honestly that there is no decision yet: a later date follows, told by its
	 * message. An application that has ended meanwhile is not held: its decision is on
	 * the way.
	 * @return whether it was held
	 * @throws OptimisticLockingFailureException when another promise runs meanwhile
	 */
	boolean hold(Promise held, Instant now) {
		ApplicationSummary application = this.applications.lockedSummary(held.application());
		Promise running = this.promises.findByApplicationAndChainAndActive(application.id(), Promise.STAGE_CHAIN, 1)
			.orElse(null);
		if (running == null || !running.id().equals(held.id())) {
			throw new OptimisticLockingFailureException("Promise " + held.id() + " runs no more");
		}
		if (!application.isOpen()) {
			return false;
		}
		make(application.id(), this.terms.of(PromiseKind.AFTER_FIRST_HOLD, application, held.id().value(), now), now);
		return true;
	}

	/** The hour of a holding message follows a candidate who has moved. */
	void follow(Promise promise) {
		promise.follow(this.terms.presentZone(this.applications.summary(promise.application())));
	}

	/** The promise before, if the word that was to keep it never arrived in time. */
	Optional<Promise> unkept(Promise untold) {
		return replacedBy(untold);
	}

	/** Replaces a broken promise by one that is owed at once. */
	void repair(Promise broken, Instant now) {
		ApplicationSummary application = this.applications.summary(broken.application());
		make(application.id(), this.terms.of(PromiseKind.REPAIR, application, broken.id().value(), now), now);
	}

	private void replace(PromiseKind kind, JobApplicationId id, UUID cause, Instant event, Instant now) {
		make(id, this.terms.of(kind, this.applications.summary(id), cause, event), now);
	}

	private void make(JobApplicationId application, Promise.Terms terms, Instant now) {
		Promise before = this.promises.lockActive(application, Promise.STAGE_CHAIN).orElse(null);
		if (before != null) {
			before.supersede(now);
			this.promises.saveAndFlush(before);
		}
		Promise promise = new Promise(new PromiseId(this.chance.newId()), application, terms, before, now);
		this.promises.saveAndFlush(promise);
		this.events.publishEvent(promise.made());
	}

}
