package dev.goodword.insights;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.Waits;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Waiting;
import dev.goodword.surveys.scores.value.Waiting.Wait;

import org.springframework.stereotype.Component;

/** Counts how long people waited in a quarter, and those who complained. */
@Component
class WaitCounts implements FinalCounts {

	/** The working days within which half of all heard of us. */
	static final String HALF = "wait.half.working";

	/** The same of nine in ten. */
	static final String MOST = "wait.most.working";

	/**
	 * The days within which half did, as it was kept before working days were counted.
	 */
	static final String HALF_OF_ALL_DAYS = "wait.half";

	/** The same of nine in ten. */
	static final String MOST_OF_ALL_DAYS = "wait.most";

	/** The working days within which half of the complaints had an answer. */
	static final String COMPLAINTS = "wait.complaints";

	private static final double MEDIAN = 0.5;

	private static final double NINE_IN_TEN = 0.9;

	private final Waits waits;

	private final StandingTable standing;

	private final Calendars calendars;

	WaitCounts(Waits waits, StandingTable standing, Calendars calendars) {
		this.waits = waits;
		this.standing = standing;
		this.calendars = calendars;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Instant from = quarter.firstDay().atStartOfDay(company.zone()).toInstant();
		Instant until = quarter.end().atStartOfDay(company.zone()).toInstant();
		List<Wait> all = this.waits.due(company.id(), from, until, now)
			.stream()
			.map((wait) -> new Wait(wait.days(), wait.ended()))
			.toList();
		Map<String, Double> counted = new HashMap<>();
		Waiting waiting = Waiting.of(all);
		waiting.quantile(MEDIAN).ifPresent((days) -> counted.put(HALF, days));
		waiting.quantile(NINE_IN_TEN).ifPresent((days) -> counted.put(MOST, days));
		Standing.answeredWithin(this.standing.answered(company.id(), from, until), calendar(company))
			.ifPresent((days) -> counted.put(COMPLAINTS, (double) days));
		return counted;
	}

	private WorkingCalendar calendar(Company company) {
		CalendarId chosen = company.calendar();
		return (chosen != null) ? this.calendars.calendar(chosen) : WorkingCalendar.mondayToFriday(company.zone());
	}

}
