package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.CalendarDiff;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a change of a calendar does to the promises that run: shown before it is approved,
 * carried out together with it.
 */
@Service
@Transactional(readOnly = true)
public class CalendarEffects {

	private final PromiseRepository promises;

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Calendars calendars;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	CalendarEffects(PromiseRepository promises, Applications applications, Positions positions, Candidates candidates,
			Calendars calendars, ApplicationEventPublisher events, InstantSource clock) {
		this.promises = promises;
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.calendars = calendars;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What would happen, the nearest told date first; what stays as it is is left out.
	 */
	public List<CalendarEffect> of(WorkingCalendar before, WorkingCalendar after) {
		return found(before, after).stream().map(Found::effect).filter(CalendarEffect::isAny).toList();
	}

	/**
	 * Carries it out, in the transaction in which the calendar changes.
	 * @return what happened
	 */
	@Transactional
	public List<CalendarEffect> carryOut(WorkingCalendar before, WorkingCalendar after) {
		Instant now = this.clock.instant();
		List<Found> found = found(before, after).stream().filter((each) -> each.effect().isAny()).toList();
		for (Found each : found) {
			CalendarEffect effect = each.effect();
			this.promises.lock(effect.promise()).filter(Promise::isActive).ifPresent((promise) -> {
				promise.redate(effect.dueAfter(), PromiseTerms.warningBefore(effect.dueAfter(), each.team()),
						effect.provisionalAfter(), now);
				this.promises.saveAndFlush(promise);
				this.events.publishEvent(new PromiseRedated(promise.id(), promise.application(), now));
			});
		}
		return found.stream().map(Found::effect).toList();
	}

	private List<Found> found(WorkingCalendar before, WorkingCalendar after) {
		Optional<Instant> from = CalendarDiff.between(before, after)
			.days()
			.stream()
			.findFirst()
			.map((line) -> line.date().atStartOfDay(after.zone()).toInstant());
		Instant now = this.clock.instant();
		List<Promise> running = this.promises.runningBeyond(from.filter(now::isBefore).orElse(now));
		Map<JobApplicationId, ApplicationSummary> known = this.applications
			.summaries(running.stream().map(Promise::application).toList());
		Map<CandidateId, CandidateProfile> people = this.candidates
			.profiles(known.values().stream().map(ApplicationSummary::candidate).toList());
		Map<PositionId, PositionSummary> places = new HashMap<>();
		return running.stream().map((promise) -> {
			ApplicationSummary application = Objects.requireNonNull(known.get(promise.application()));
			PositionSummary position = places.computeIfAbsent(application.position(), this.positions::summary);
			return found(promise, position, people.get(application.candidate()), before, after, now);
		}).toList();
	}

	private Found found(Promise promise, PositionSummary position, @Nullable CandidateProfile person,
			WorkingCalendar before, WorkingCalendar after, Instant now) {
		boolean own = position.calendar().equals(after.id()) && !promise.kind().waitsForCandidate();
		WorkingCalendar team = position.calendar().equals(after.id()) ? after
				: this.calendars.calendar(position.calendar());
		DatedPromise dates = promise.dates();
		Instant due = own ? new Redating(before, after).teamDue(dates, promise.teamDays(), promise.madeAt(), now)
				: dates.teamDueAt();
		WorkingCalendar country = (person != null && person.country() != null)
				? this.calendars.ofCountry(person.country()).orElse(null) : team;
		boolean provisional = PromiseDates.isProvisional(team,
				(country != null && country.id().equals(after.id())) ? after : country,
				promise.madeAt().atZone(team.zone()).toLocalDate().plusDays(1), dates.toldDate());
		boolean newlyFree = own && before.isWorkingDay(dates.toldDate()) && !after.isWorkingDay(dates.toldDate());
		return new Found(new CalendarEffect(promise.id(), promise.application(), position.id(), dates.toldDate(),
				dates.toldZone(), dates.teamDueAt(), due, dates.provisional(), provisional, newlyFree), team);
	}

	/** An effect and the calendar of the team it concerns. */
	private record Found(CalendarEffect effect, WorkingCalendar team) {
	}

}
