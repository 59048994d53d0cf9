package dev.goodword.promises;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.statutes.Statutes;

import org.springframework.stereotype.Component;

/**
 * Keeps promises within what a law wants. Dates of the candidate's own are theirs, and
 * while another talk is agreed the law counts from that one.
 */
@Component
class StatutoryDates {

	private static final Set<PromiseKind> FREE = EnumSet.of(PromiseKind.INTERVIEW_BOOKED,
			PromiseKind.FINAL_ROUND_BOOKED, PromiseKind.AWAY, PromiseKind.OFFER_OUT, PromiseKind.INVITATION_OUT,
			PromiseKind.INFORMATION_ASKED, PromiseKind.LAPSE_CHOICE);

	private final Statutes statutes;

	private final Candidates candidates;

	private final Calendars calendars;

	private final InstantSource clock;

	StatutoryDates(Statutes statutes, Candidates candidates, Calendars calendars, InstantSource clock) {
		this.statutes = statutes;
		this.candidates = candidates;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** The same dates, or earlier ones. */
	DatedPromise within(PromiseKind kind, ApplicationSummary application, PositionSummary position,
			DatedPromise computed) {
		if (FREE.contains(kind)) {
			return computed;
		}
		return this.statutes.of(application, position)
			.map((law) -> limit(application, position).within(computed, law.dueOn(), this.clock.instant()))
			.orElse(computed);
	}

	private StatutoryLimit limit(ApplicationSummary application, PositionSummary position) {
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		String country = this.candidates.profile(application.candidate()).country();
		return new StatutoryLimit(team, (country != null) ? this.calendars.ofCountry(country).orElse(null) : team);
	}

}
