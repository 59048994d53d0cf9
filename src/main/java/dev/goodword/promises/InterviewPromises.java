package dev.goodword.promises;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.InterviewRecorded;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewScheduled;
import dev.goodword.interviews.Interviews;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What we owe around a talk, together with the facts: while one is agreed, an answer some
 * days after it; when one fell away, word on another.
 */
@Component
class InterviewPromises {

	private final PromiseKeeping keeping;

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final Applications applications;

	private final Interviews interviews;

	InterviewPromises(PromiseKeeping keeping, PromiseRepository promises, PromiseTerms terms, Applications applications,
			Interviews interviews) {
		this.keeping = keeping;
		this.promises = promises;
		this.terms = terms;
		this.applications = applications;
		this.interviews = interviews;
	}

	@EventListener
	void on(InterviewScheduled fact) {
		agreed(fact.application(), fact.interview(), fact.occasion(), fact.at());
	}

	@EventListener
	void on(InterviewMoved fact) {
		agreed(fact.application(), fact.interview(), fact.occasion(), fact.at());
	}

	/**
	 * From when on a date given now counts: the end of the talk that is agreed, or now
	 * when none lies ahead.
	 */
	Instant countsFrom(JobApplicationId application, Instant now) {
		return this.interviews.next(application)
			.map((talk) -> talk.plan().appointment().endsAt())
			.filter((end) -> end.isAfter(now))
			.orElse(now);
	}

	/** The clock starts when the talk ends, not when it was agreed. */
	private void agreed(JobApplicationId application, InterviewId id, UUID occasion, Instant now) {
		InterviewPlan plan = this.interviews.interview(application, id).plan();
		this.keeping.replace(kind(plan), application, occasion, plan.appointment().endsAt(), now);
	}

	/** The promise that begins with such an agreement. */
	static PromiseKind kind(InterviewPlan plan) {
		return booked(plan.finalRound());
	}

	private static PromiseKind booked(boolean finalRound) {
		return finalRound ? PromiseKind.FINAL_ROUND_BOOKED : PromiseKind.INTERVIEW_BOOKED;
	}

	@EventListener
	void on(InterviewFellAway fact) {
		this.keeping.replace(PromiseKind.NEW_TIME, fact.application(), fact.occasion(), fact.at(), fact.at());
	}

	/**
	 * Nobody hears of an answer after a talk while an offer, times or a request of ours
	 * are with them.
	 */
	@EventListener
	void on(InterviewRecorded fact) {
		if (this.promises.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.filter((running) -> running.kind() == PromiseKind.OFFER_OUT || running.kind() == PromiseKind.INVITATION_OUT
					|| running.kind() == PromiseKind.INFORMATION_ASKED)
			.isPresent()) {
			return;
		}
		PromiseKind kind = fact.finalRound() ? PromiseKind.FINAL_ROUND_HELD : PromiseKind.INTERVIEW_HELD;
		ApplicationSummary application = this.applications.summary(fact.application());
		Optional<Promise> told = this.promises
			.findByApplicationAndChainAndActive(fact.application(), Promise.STAGE_CHAIN, 1)
			.flatMap((running) -> running.isUnheardOf() ? this.keeping.countedOn(running) : Optional.of(running));
		boolean itsAnswer = told.filter((promise) -> promise.kind() == booked(fact.finalRound())).isPresent();
		this.keeping.make(application.id(), this.terms.held(kind, application, fact.fact(), fact.heldAt(),
				told.map(Promise::dates).orElse(null), itsAnswer, fact.at()), fact.at());
	}

}
