package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.legal.LegalHoldBegan;
import dev.goodword.applications.legal.LegalHoldEnded;
import dev.goodword.applications.legal.LegalHoldObjection;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * While an application is held for the law, the candidate has the date on which that
 * ends; afterwards the date of their stage again, or of the pause in which the position
 * is. Made together with the act.
 */
@Service
public class LegalHoldPromises implements LegalHoldObjection {

	/** Why no other date is given meanwhile. */
	static final Refusal HELD = new Refusal("promises.refused.legalHold", null);

	private final PromiseRepository promises;

	private final RestingTerms terms;

	private final PromiseKeeping keeping;

	private final RestingPromises resting;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	LegalHoldPromises(PromiseRepository promises, RestingTerms terms, PromiseKeeping keeping, RestingPromises resting,
			Applications applications, Positions positions, Calendars calendars) {
		this.promises = promises;
		this.terms = terms;
		this.keeping = keeping;
		this.resting = resting;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
	}

	/** The date they would be told if it were held until that day. */
	@Transactional(readOnly = true)
	public @Nullable LocalDate preview(JobApplicationId id, LocalDate until) {
		ApplicationSummary application = this.applications.summary(id);
		return running(id).map((running) -> this.terms.heldForLaw(application, until, running.summary()))
			.map((terms) -> terms.dates().toldDate())
			.orElse(null);
	}

	/**
	 * Not while it is their turn and the date is theirs, and not beyond the day on which
	 * another law wants an answer.
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objectionToHold(ApplicationSummary application, LocalDate until) {
		Optional<Promise> running = running(application.id());
		if (running.isEmpty() || running.get().kind().waitsForCandidate()) {
			return because("legalHoldTurn");
		}
		WorkingCalendar team = this.calendars.calendar(position(application).calendar());
		Instant end = until.atTime(LocalTime.MIN).atZone(team.zone()).toInstant();
		Instant due = this.terms.heldForLaw(application, until, running.get().summary()).dates().teamDueAt();
		return due.isBefore(end) ? because("legalHoldLaw") : Optional.empty();
	}

	@EventListener
	void on(LegalHoldBegan fact) {
		ApplicationSummary application = this.applications.lockedSummary(fact.application());
		lock(fact.application()).ifPresent((running) -> this.keeping.make(application.id(),
				this.terms.heldForLaw(application, fact.until(), running.summary()), fact.at()));
	}

	/**
	 * Who has another word of ours meanwhile keeps that. Who has not heard of the hold
	 * hears nothing of its end either, and keeps the date from before it.
	 */
	@EventListener
	void on(LegalHoldEnded fact) {
		ApplicationSummary application = this.applications.lockedSummary(fact.application());
		lock(fact.application()).filter((running) -> application.isOpen() && running.kind() == PromiseKind.LEGAL_HOLD)
			.filter((running) -> !this.keeping.neverHeld(running, fact.at()))
			.ifPresent((running) -> this.keeping.make(application.id(), after(application, running, fact.at()),
					fact.at()));
	}

	private Terms after(ApplicationSummary application, Promise running, Instant now) {
		PositionSummary position = position(application);
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		Optional<Pause> pause = (position.status() == PositionStatus.PAUSED) ? this.positions.pause(position.id())
				: Optional.empty();
		return pause.filter((rest) -> rest.reviewOn().isAfter(LocalDate.ofInstant(now, team.zone())))
			.map((rest) -> this.resting.pause(application, rest, running, now))
			.orElseGet(() -> this.terms.afterLegalHold(application, running.summary(), now));
	}

	private PositionSummary position(ApplicationSummary application) {
		return this.positions.summary(application.position());
	}

	private Optional<Promise> running(JobApplicationId id) {
		return this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1);
	}

	private Optional<Promise> lock(JobApplicationId id) {
		return this.promises.lockActive(id, Promise.STAGE_CHAIN);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("promises.refused." + why, null));
	}

}
