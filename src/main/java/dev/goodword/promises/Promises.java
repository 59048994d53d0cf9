package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveId;
import dev.goodword.calendars.Closure;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What we owe the applicants: every open application has exactly one active promise, with
 * one date told.
 */
@Service
@Transactional(readOnly = true)
public class Promises {

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final PromisesOfOwners owners;

	private final PromiseKeeping keeping;

	private final UnheardTimes unheard;

	private final Judging judging;

	private final Positions positions;

	Promises(PromiseRepository promises, PromiseTerms terms, PromisesOfOwners owners, PromiseKeeping keeping,
			UnheardTimes unheard, Judging judging, Positions positions) {
		this.promises = promises;
		this.terms = terms;
		this.owners = owners;
		this.keeping = keeping;
		this.unheard = unheard;
		this.judging = judging;
		this.positions = positions;
	}

	/** The promise that runs for the application; empty when it ended and was told. */
	public Optional<PromiseSummary> active(JobApplicationId application) {
		return this.promises.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1)
			.map(Promise::summary);
	}

	/** The running promises of these applications, in one query. */
	public Map<JobApplicationId, PromiseSummary> active(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Map.of()
				: this.promises.findByApplicationInAndChainAndActive(applications, Promise.STAGE_CHAIN, 1)
					.stream()
					.collect(Collectors.toMap(Promise::application, Promise::summary));
	}

	/**
	 * A page of the promises that run and whose day is not over, in the order of their
	 * ids.
	 * @param last the last one of the page before; null for the first page
	 */
	public List<PromiseSummary> running(@Nullable PromiseId last, Instant now, int limit) {
		return this.promises.page((last != null) ? last.value() : new UUID(0, 0), now, Limit.of(limit))
			.stream()
			.map(Promise::summary)
			.toList();
	}

	/** All promises ever made for the application, oldest first. */
	public List<PromiseSummary> history(JobApplicationId application) {
		return this.promises.findByApplicationOrderByMadeAt(application).stream().map(Promise::summary).toList();
	}

	/**
	 * One promise.
	 * @throws UnknownPromise when there is none
	 */
	public PromiseSummary promise(PromiseId id) {
		return this.promises.findById(id).orElseThrow(UnknownPromise::new).summary();
	}

	/**
	 * The date somebody would be told who applied at this moment.
	 * @param zone where they are
	 * @param country ISO 3166 country they are in; null when unknown: the position's
	 * holidays count
	 */
	public LocalDate previewReceived(PositionId position, ZoneId zone, @Nullable String country, Instant now) {
		PositionSummary summary = this.positions.summary(position);
		return this.terms.dates(PromiseKind.APPLICATION_RECEIVED, summary, zone, country, now).toldDate();
	}

	/** The date the candidate would be told if this happened at this moment. */
	public LocalDate preview(PromiseKind kind, ApplicationSummary application, Instant now) {
		return this.terms.preview(kind, application, now).toldDate();
	}

	/** The date the candidate would be told for our answer after such a talk. */
	public LocalDate answerAfter(ApplicationSummary application, InterviewPlan plan) {
		return preview(InterviewPromises.kind(plan), application, plan.appointment().endsAt());
	}

	/**
	 * The kind of promise that a told move to a stage of this kind makes; empty when it
	 * makes none.
	 */
	public Optional<PromiseKind> onEntering(StageKind kind) {
		return PromiseTable.onEntering(kind);
	}

	/**
	 * The word about a move or an ending has reached the candidate. The promise that was
	 * running when it was decided is kept if that was by its deadline, and broken
	 * otherwise.
	 * @param cause the move or ending
	 * @param at when the message became effective
	 */
	@Transactional
	public void decisionEffective(JobApplicationId application, StageMoveId cause, Instant at) {
		this.promises.findFirstByApplicationAndCauseIdOrderByMadeAtDesc(application, cause.value())
			.ifPresentOrElse((successor) -> this.judging.arrived(successor, PromiseState.KEPT_DECISION, at),
					() -> decided(application, at));
		this.keeping.decided(application);
	}

	/**
	 * The holding message that tells this promise's date has reached the candidate: the
	 * promise before it is kept by an update if that was by its deadline, and broken
	 * otherwise.
	 * @param at when the message became effective
	 */
	@Transactional
	public void holdEffective(PromiseId told, Instant at) {
		this.promises.findById(told)
			.ifPresent((promise) -> this.judging.arrived(promise, PromiseState.KEPT_UPDATE, at));
	}

	/**
	 * The letter that tells this promise's date and what is agreed next has reached the
	 * candidate: the promise before it is kept by that step if it was by its deadline,
	 * and broken otherwise.
	 * @param at when the message became effective
	 */
	@Transactional
	public void stepEffective(PromiseId told, Instant at) {
		this.promises.findById(told)
			.ifPresent((promise) -> this.judging.arrived(promise, PromiseState.KEPT_DECISION, at));
	}

	/**
	 * A letter that is no answer of itself and tells this promise's date has reached the
	 * candidate: the date before is no longer owed, unless its deadline had passed.
	 * @param at when the message became effective
	 */
	@Transactional
	public void dateEffective(PromiseId told, Instant at) {
		this.promises.findById(told).ifPresent((promise) -> this.judging.arrived(promise, PromiseState.SUPERSEDED, at));
	}

	/**
	 * The message that states this promise's date stands on the candidate's page. That
	 * keeps no promise, but from now on the date is one they count on.
	 */
	@Transactional
	public void dateSeen(PromiseId told, Instant at) {
		this.promises.findById(told).filter(Promise::isUnheardOf).ifPresent((promise) -> {
			promise.wordSeen(at);
			this.promises.saveAndFlush(promise);
			this.judging.retie(promise, at);
		});
	}

	/**
	 * The letter that was to tell this promise's date has ended unseen: the promise the
	 * candidate counts on stands again, and is judged by its own deadline. Times to
	 * choose from fall with it.
	 */
	@Transactional
	public void dateDropped(PromiseId untold, Instant at) {
		this.promises.findById(untold)
			.filter((promise) -> promise.isActive() && promise.isUnheardOf())
			.ifPresent((promise) -> this.unheard.giveWay(promise, at));
	}

	/**
	 * The letter that was dropped is wanted after all, because the act that spoke against
	 * it was taken back: its promise takes its place again, if that day still lies ahead.
	 */
	@Transactional
	public void dateWanted(PromiseId untold, Instant at) {
		this.promises.findById(untold)
			.filter((promise) -> promise.isVoid() && promise.isUnheardOf() && !promise.isPastDeadline(at))
			.ifPresent((promise) -> running(promise.application())
				.filter((running) -> this.keeping.comesBefore(running, promise))
				.ifPresent((running) -> {
					running.supersede(at);
					this.promises.saveAndFlush(running);
					this.owners.standAgain(promise, at);
				}));
	}

	/**
	 * The promise that the letter about this one is to keep: the last one before whose
	 * date the candidate knows. Empty when that is settled.
	 */
	public Optional<PromiseSummary> countedOn(PromiseId made) {
		return this.promises.findById(made).flatMap(this.keeping::countedOn).map(Promise::summary);
	}

	/** The promise that this one was made on; empty for a first one. */
	public Optional<PromiseSummary> before(PromiseId id) {
		return this.promises.findById(id)
			.map(Promise::predecessor)
			.flatMap(this.promises::findById)
			.map(Promise::summary);
	}

	/** The long closure before the told day, for the letter to name. */
	public Optional<Closure> closure(PromiseId id) {
		PromiseSummary promise = promise(id);
		return this.terms.closure(promise.application(), promise.madeAt(), promise.toldDate());
	}

	/**
	 * What caused the running promise was an error of which nobody was told: the promise
	 * before it stands again, with its old dates.
	 */
	@Transactional
	public void causeTakenBack(JobApplicationId application, UUID cause, Instant at) {
		this.keeping.takeBack(application, cause, at);
	}

	/**
	 * Nothing is owed any more to somebody who left or comes to us: what ran is void,
	 * unless its day had passed; that stays a broken word. One that lapses counts as
	 * broken too: the answer never came.
	 */
	@Transactional
	@EventListener
	void on(ApplicationEnded fact) {
		if (fact.outcome() == Outcome.WITHDRAWN || fact.outcome() == Outcome.HIRED) {
			running(fact.application())
				.ifPresent((promise) -> this.judging.settle(promise, PromiseState.VOID, fact.at()));
		}
		if (fact.outcome() == Outcome.LAPSED_BY_COMPANY) {
			running(fact.application()).ifPresent((promise) -> {
				promise.lapse(fact.at());
				this.promises.saveAndFlush(promise);
			});
			this.keeping.answered(fact.application());
			this.keeping.decided(fact.application());
		}
	}

	private Optional<Promise> running(JobApplicationId application) {
		return this.promises.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1);
	}

	private void decided(JobApplicationId application, Instant at) {
		running(application).ifPresent((promise) -> this.judging.settle(promise, PromiseState.KEPT_DECISION, at));
		this.keeping.answered(application);
	}

}
