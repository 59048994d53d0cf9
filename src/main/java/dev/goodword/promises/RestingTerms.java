package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * The terms of promises while something rests, and of those that begin when it goes on.
 * They go on where the promise before stood.
 */
@Component
class RestingTerms {

	private final PromiseTerms terms;

	private final Positions positions;

	private final Calendars calendars;

	RestingTerms(PromiseTerms terms, Positions positions, Calendars calendars) {
		this.terms = terms;
		this.positions = positions;
		this.calendars = calendars;
	}

	/**
	 * The terms of a promise to somebody who is away: it counts from their return and
	 * goes on where the one before stood.
	 * @param until the last day they are away
	 */
	Terms away(ApplicationSummary application, LocalDate until, PromiseSummary before) {
		return this.terms.after(PromiseKind.AWAY, application, until, 1, before);
	}

	/**
	 * The terms of a promise while hiring rests: the team's time is the day of review, or
	 * the working day after a talk that is agreed.
	 * @param talkEnds the end of that talk; now when none lies ahead
	 */
	Terms pause(ApplicationSummary application, LocalDate reviewOn, Instant talkEnds, PromiseSummary before) {
		PositionSummary position = this.positions.summary(application.position());
		LocalDate talk = LocalDate.ofInstant(talkEnds, this.calendars.calendar(position.calendar()).zone());
		LocalDate eve = reviewOn.minusDays(1);
		return this.terms.after(PromiseKind.PAUSE, application, talk.isAfter(eve) ? talk : eve, 1, before);
	}

	/**
	 * The terms of a promise while the application is held for the law: the team's time
	 * is the last day of the hold, and nothing goes out by itself.
	 */
	Terms heldForLaw(ApplicationSummary application, LocalDate until, PromiseSummary before) {
		return this.terms.after(PromiseKind.LEGAL_HOLD, application, until.minusDays(1), 1, before).heldAt(null);
	}

	/** The terms of a stage's promise made again after a pause, counted from today. */
	Terms resumed(ApplicationSummary application, PromiseSummary before, Instant now) {
		return again(PromiseKind.RESUMED, application, before, now);
	}

	/**
	 * The terms of a stage's promise made again after a legal hold, counted from today.
	 */
	Terms afterLegalHold(ApplicationSummary application, PromiseSummary before, Instant now) {
		return again(PromiseKind.AFTER_LEGAL_HOLD, application, before, now);
	}

	private Terms again(PromiseKind kind, ApplicationSummary application, PromiseSummary before, Instant now) {
		PositionSummary position = this.positions.summary(application.position());
		PromiseKind stage = PromiseTable.onEntering(application.stageKind()).orElse(PromiseKind.APPLICATION_RECEIVED);
		return this.terms.after(kind, application,
				LocalDate.ofInstant(now, this.calendars.calendar(position.calendar()).zone()),
				this.terms.workingDays(stage, position), before);
	}

}
