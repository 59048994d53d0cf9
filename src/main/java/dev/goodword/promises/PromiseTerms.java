package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out the terms of promises: gathers calendars and zones and leaves the arithmetic
 * to {@link PromiseDates}.
 */
@Component
class PromiseTerms {

	/** How many days back a shown date may have been computed: forms lie open. */
	private static final int LONGEST_SHOWN_DAYS = 30;

	/** Thanks for a talk leave this long after it, at the earliest. */
	private static final Duration AFTER_TALK = Duration.ofHours(2);

	/** From nine in the evening on they leave the next morning. */
	private static final Duration NIGHT = Duration.ofHours(3);

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

	private static final LocalTime NOON = LocalTime.NOON;

	/** The first warning: two working days before T, at this hour of the team. */
	private static final LocalTime WARNING_HOUR = LocalTime.of(9, 30);

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Calendars calendars;

	private final Escalation heads;

	private final PromiseSpans spans;

	private final StatutoryDates laws;

	private final Chance chance;

	PromiseTerms(Applications applications, Positions positions, Candidates candidates, Calendars calendars,
			Escalation heads, PromiseSpans spans, StatutoryDates laws, Chance chance) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.calendars = calendars;
		this.heads = heads;
		this.spans = spans;
		this.laws = laws;
		this.chance = chance;
	}

	Terms of(PromiseKind kind, ApplicationSummary application, UUID cause, Instant event) {
		return of(kind, application, cause, event, 0);
	}

	/**
	 * The terms of a promise that follows messages which went out by themselves.
	 * @param sent how many, since a person last spoke
	 */
	Terms of(PromiseKind kind, ApplicationSummary application, UUID cause, Instant event, int sent) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		int days = workingDays(kind, position);
		DatedPromise dates = dates(days, position, person.zoneOr(position.zone()), person.country(), event);
		return terms(kind, application, position, cause, dates, days, sent);
	}

	/**
	 * The terms of a first promise that never tells a later date than the person was
	 * shown, unless that day is over.
	 */
	Terms received(ApplicationSummary application, @Nullable LocalDate shown, Instant event) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		ZoneId zone = person.zoneOr(position.zone());
		int n = workingDays(PromiseKind.APPLICATION_RECEIVED, position);
		DatedPromise computed = dates(n, position, zone, person.country(), event);
		DatedPromise dates = computed;
		for (int days = 1; shown != null && dates.toldDate().isAfter(shown) && days <= LONGEST_SHOWN_DAYS; days++) {
			dates = DatedPromise.earlierOf(computed,
					dates(n, position, zone, person.country(), event.minus(days, ChronoUnit.DAYS)));
		}
		boolean stillAhead = dates.deadlineAt().isAfter(event);
		return terms(PromiseKind.APPLICATION_RECEIVED, application, position, application.id().value(),
				stillAhead ? dates : computed, n, 0);
	}

	/**
	 * The terms of a promise about a talk. One that is recorded so late that its day
	 * would be over when the candidate reads of it counts from the recording; then a day
	 * they know already and that still lies ahead does not move later. Nor does one that
	 * was told for the answer to this very talk.
	 * @param told the dates the candidate counts on; null when none stand
	 * @param itsAnswer whether those were told for the answer to this talk
	 */
	Terms held(PromiseKind kind, ApplicationSummary application, UUID cause, Instant heldAt,
			@Nullable DatedPromise told, boolean itsAnswer, Instant now) {
		Terms fromTalk = of(kind, application, cause, heldAt);
		LocalDate read = readOn(heldAt, fromTalk.dates().toldZone(), now);
		boolean late = !fromTalk.dates().toldDate().isAfter(read);
		boolean stands = told != null && told.toldDate().isAfter(read) && (late || itsAnswer);
		if (!late && !stands) {
			return fromTalk;
		}
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		DatedPromise counted = !late ? fromTalk.dates()
				: dates(fromTalk.teamDays(), position, person.zoneOr(position.zone()), person.country(), now);
		return terms(kind, application, position, cause,
				(told != null && stands) ? DatedPromise.earlierOf(told, counted) : counted, fromTalk.teamDays(), 0);
	}

	private static LocalDate readOn(Instant heldAt, ZoneId zone, Instant now) {
		Instant settled = heldAt.plus(AFTER_TALK);
		return LocalDate.ofInstant((settled.isAfter(now) ? settled : now).plus(NIGHT), zone);
	}

	/** The long closure of the company between an event and a told day. */
	Optional<Closure> closure(JobApplicationId application, Instant event, LocalDate told) {
		PositionSummary position = this.positions.summary(this.applications.summary(application).position());
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		return PromiseDates.closureBefore(team, told, LocalDate.ofInstant(event, team.zone()));
	}

	/** Where the candidate is now. */
	ZoneId presentZone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	/** The dates of a promise to this applicant, if it were made at this moment. */
	DatedPromise preview(PromiseKind kind, ApplicationSummary application, Instant event) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		return this.laws.within(kind, application, position,
				dates(kind, position, person.zoneOr(position.zone()), person.country(), event));
	}

	DatedPromise dates(PromiseKind kind, PositionSummary position, ZoneId zone, @Nullable String country,
			Instant event) {
		return dates(workingDays(kind, position), position, zone, country, event);
	}

	/** How many working days the team has there for such a promise. */
	int workingDays(PromiseKind kind, PositionSummary position) {
		return PromiseTable.workingDays(kind, this.spans.of(position));
	}

	private DatedPromise dates(int workingDays, PositionSummary position, ZoneId zone, @Nullable String country,
			Instant event) {
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		WorkingCalendar theirs = (country != null) ? this.calendars.ofCountry(country).orElse(null) : team;
		return new PromiseDates(team, zone, theirs).after(event, workingDays);
	}

	/**
	 * The terms of a promise in the word of a person: it begins the count of messages
	 * that go out by themselves anew.
	 * @param workingDays how many the person gives the team
	 * @param head who goes on answering for what came to them; null when nothing did
	 */
	Terms updated(ApplicationSummary application, UUID cause, int workingDays, @Nullable AccountId head, Instant now) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		DatedPromise dates = dates(workingDays, position, person.zoneOr(position.zone()), person.country(), now);
		Terms terms = terms(PromiseKind.AFTER_UPDATE, application, position, cause, dates, workingDays, 0);
		return (head != null) ? terms.ownedBy(head) : terms;
	}

	/** How many working days a person may give the team in this stage. */
	int longest(ApplicationSummary application) {
		return PromiseTable.onEntering(application.stageKind()).orElse(PromiseKind.APPLICATION_RECEIVED).cap();
	}

	/** A date counted from a day, which goes on where the promise before stood. */
	Terms after(PromiseKind kind, ApplicationSummary application, LocalDate day, int workingDays,
			PromiseSummary before) {
		PositionSummary position = this.positions.summary(application.position());
		CandidateProfile person = this.candidates.profile(application.candidate());
		ZoneId team = this.calendars.calendar(position.calendar()).zone();
		DatedPromise dates = dates(workingDays, position, person.zoneOr(position.zone()), person.country(),
				day.atTime(NOON).atZone(team).toInstant());
		boolean held = HoldPolicy.successor(before.kind(), before.holds().sent()).isPresent();
		return terms(kind, application, position, before.id().value(), dates, workingDays,
				held ? before.holds().sent() : HoldPolicy.LAST)
			.ownedBy(before.people().owner());
	}

	/**
	 * The terms of a date of the candidate's own: nobody of us is due before it, and it
	 * ends with their day.
	 * @param day the last day of their answer
	 * @param zone where that day counts
	 */
	Terms theirs(PromiseKind kind, ApplicationSummary application, UUID cause, LocalDate day, ZoneId zone) {
		PositionSummary position = this.positions.summary(application.position());
		Instant end = day.atTime(END_OF_DAY).atZone(zone).toInstant();
		return terms(kind, application, position, cause,
				new DatedPromise(end, day, zone, end, false, false, Optional.empty()), 1, 0);
	}

	/**
	 * When somebody whose turn it is will next be reminded of their own date; empty when
	 * no reminder is left.
	 */
	Optional<Instant> reminder(ApplicationSummary application, DatedPromise dates, Instant now) {
		PositionSummary position = this.positions.summary(application.position());
		return reminder(this.calendars.calendar(position.calendar()), dates, now);
	}

	private Optional<Instant> reminder(WorkingCalendar team, DatedPromise dates, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, dates.toldZone());
		return HoldPolicy.reminderAfter(today, dates.toldDate(), team)
			.map((day) -> HoldPolicy.slot(day, dates.toldZone(), this.chance.below(HoldPolicy.WINDOW)));
	}

	private @Nullable Instant byItself(PromiseKind kind, WorkingCalendar team, DatedPromise dates, int sent) {
		if (kind.waitsForCandidate()) {
			return reminder(team, dates, Instant.EPOCH).orElse(null);
		}
		return HoldPolicy.successor(kind, sent).isEmpty() ? null
				: HoldPolicy.slot(dates, this.chance.below(HoldPolicy.WINDOW));
	}

	private Terms terms(PromiseKind kind, ApplicationSummary application, PositionSummary position, UUID cause,
			DatedPromise computed, int teamDays, int sent) {
		DatedPromise dates = this.laws.within(kind, application, position, computed);
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		Instant warning = warningBefore(dates.teamDueAt(), team);
		return new Terms(kind, dates, teamDays, warning, byItself(kind, team, dates, sent), sent, cause,
				application.stageEpoch(), kind.belongsToHead() ? this.heads.of(position).id() : position.owner());
	}

	/** When the first warning about a T is due. */
	static Instant warningBefore(Instant teamDueAt, WorkingCalendar team) {
		LocalDate due = teamDueAt.atZone(team.zone()).toLocalDate();
		return team.previousWorkingDay(team.previousWorkingDay(due))
			.atTime(WARNING_HOUR)
			.atZone(team.zone())
			.toInstant();
	}

}
