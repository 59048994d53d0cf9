package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Component;

/**
 * Works out when somebody who is to choose a time hears from us again: gathers calendar
 * and zone and leaves the days to {@link NudgePolicy}.
 */
@Component
class Nudges {

	private final PromiseTerms terms;

	private final Positions positions;

	private final Calendars calendars;

	private final Chance chance;

	Nudges(PromiseTerms terms, Positions positions, Calendars calendars, Chance chance) {
		this.terms = terms;
		this.positions = positions;
		this.calendars = calendars;
		this.chance = chance;
	}

	/**
	 * The terms of a date by which the candidate chooses a time.
	 * @param day the last day of their choice
	 * @param zone where that day counts
	 */
	Terms terms(ApplicationSummary application, UUID cause, LocalDate day, ZoneId zone, Instant now) {
		Terms theirs = this.terms.theirs(PromiseKind.INVITATION_OUT, application, cause, day, zone);
		return theirs.heldAt(next(steps(application, day, zone, now), zone, now).orElse(null));
	}

	/** The reminders and the call about times that were sent then. */
	List<NudgePolicy.Step> steps(ApplicationSummary application, LocalDate told, ZoneId zone, Instant sentAt) {
		return NudgePolicy.steps(LocalDate.ofInstant(sentAt, zone), told,
				this.calendars.calendar(this.positions.summary(application.position()).calendar()));
	}

	/** When the next of these is due; empty when none is left. */
	Optional<Instant> next(List<NudgePolicy.Step> steps, ZoneId zone, Instant now) {
		return NudgePolicy.next(steps, LocalDate.ofInstant(now, zone))
			.map((step) -> HoldPolicy.slot(step.day(), zone, this.chance.below(HoldPolicy.WINDOW)));
	}

}
