package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out the terms of promises: gathers calendars and zones and leaves the arithmetic
 * to {@link PromiseDates}.
 */
@Component
class PromiseTerms {

	/**
	 * How many days back a shown date may have been computed: a form lies open for a
	 * while.
	 */
	private static final int LONGEST_SHOWN_DAYS = 30;

	/** The first warning: two working days before T, at this hour of the team. */
	private static final LocalTime WARNING_HOUR = LocalTime.of(9, 30);

	private final Positions positions;

	private final Candidates candidates;

	private final Calendars calendars;

	private final Chance chance;

	PromiseTerms(Positions positions, Candidates candidates, Calendars calendars, Chance chance) {
		this.positions = positions;
		this.candidates = candidates;
		this.calendars = calendars;
		this.chance = chance;
	}

	Promise.Terms of(PromiseKind kind, ApplicationSummary application, UUID cause, Instant event) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		DatedPromise dates = dates(kind, position, person.zoneOr(position.zone()), person.country(), event);
		return terms(kind, application, position, cause, dates);
	}

	/**
	 * The terms of a first promise that never tells a later date than the person was
	 * shown, unless that day is over.
	 */
	Promise.Terms received(ApplicationSummary application, @Nullable LocalDate shown, Instant event) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		ZoneId zone = person.zoneOr(position.zone());
		DatedPromise computed = dates(PromiseKind.APPLICATION_RECEIVED, position, zone, person.country(), event);
		DatedPromise dates = computed;
		for (int days = 1; shown != null && dates.toldDate().isAfter(shown) && days <= LONGEST_SHOWN_DAYS; days++) {
			dates = DatedPromise.earlierOf(computed, dates(PromiseKind.APPLICATION_RECEIVED, position, zone,
					person.country(), event.minus(days, ChronoUnit.DAYS)));
		}
		boolean stillAhead = dates.deadlineAt().isAfter(event);
		return terms(PromiseKind.APPLICATION_RECEIVED, application, position, application.id().value(),
				stillAhead ? dates : computed);
	}

	/**
	 * The terms of a promise about a talk. One that is recorded so late that its day
	 * would be over counts from the recording: nobody is told a day in the past.
	 */
	Promise.Terms held(PromiseKind kind, ApplicationSummary application, UUID cause, Instant heldAt, Instant now) {
		Promise.Terms terms = of(kind, application, cause, heldAt);
		return terms.dates().deadlineAt().isAfter(now) ? terms : of(kind, application, cause, now);
	}

	/** Where the candidate is now. */
	ZoneId presentZone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	DatedPromise dates(PromiseKind kind, PositionSummary position, ZoneId zone, @Nullable String country,
			Instant event) {
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		WorkingCalendar theirs = (country != null) ? this.calendars.ofCountry(country).orElse(null) : team;
		return new PromiseDates(team, zone, theirs).after(event, PromiseTable.workingDays(kind, position));
	}

	private Promise.Terms terms(PromiseKind kind, ApplicationSummary application, PositionSummary position, UUID cause,
			DatedPromise dates) {
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		LocalDate due = dates.teamDueAt().atZone(team.zone()).toLocalDate();
		Instant warning = team.previousWorkingDay(team.previousWorkingDay(due))
			.atTime(WARNING_HOUR)
			.atZone(team.zone())
			.toInstant();
		Instant hold = HoldPolicy.mayHold(kind) ? HoldPolicy.slot(dates, this.chance.below(HoldPolicy.WINDOW)) : null;
		return new Promise.Terms(kind, dates, warning, hold, (kind == PromiseKind.AFTER_FIRST_HOLD) ? 1 : 0, cause,
				application.stageEpoch(), position.owner());
	}

}
