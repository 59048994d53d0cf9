package dev.goodword.insights;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.promises.PromiseWeeks;
import dev.goodword.promises.PromiseWeeks.Part;
import dev.goodword.promises.Waits;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Waiting;
import dev.goodword.surveys.scores.value.Waiting.Wait;

import org.springframework.stereotype.Component;

/** What is counted of a quarter without asking anybody. */
@Component
class OperationRows {

	private final PromiseWeeks promises;

	private final Waits waits;

	private final StandingTable standing;

	private final Calendars calendars;

	private final InstantSource clock;

	OperationRows(PromiseWeeks promises, Waits waits, StandingTable standing, Calendars calendars,
			InstantSource clock) {
		this.promises = promises;
		this.waits = waits;
		this.standing = standing;
		this.calendars = calendars;
		this.clock = clock;
	}

	List<Row> of(Company company, Quarter quarter, FigureWords words) {
		Instant now = this.clock.instant();
		Instant from = start(quarter.firstDay(), company);
		Instant until = start(quarter.end(), company);
		List<Row> rows = new ArrayList<>();
		List<Wait> all = this.waits.due(company.id(), from, until, now)
			.stream()
			.map((wait) -> new Wait(wait.days(), wait.ended()))
			.toList();
		rows.add(new Row(words.say("insights.waiting.half"), days(Waiting.of(all).quantile(0.5), words), ""));
		rows.add(new Row(words.say("insights.waiting.most"), days(Waiting.of(all).quantile(0.9), words), ""));
		Standing.answeredWithin(this.standing.answered(company.id(), from, until), calendar(company))
			.ifPresent((days) -> rows.add(new Row(words.say("insights.facts.answered"),
					words.say("insights.facts.answered.days", days), "")));
		Map<String, Integer> broken = this.promises.parts(company.id(), from, until, now)
			.stream()
			.filter((part) -> part.tally().broken() > 0)
			.collect(Collectors.groupingBy((part) -> words.say("PromiseKind." + part.kind().name()),
					Collectors.summingInt((Part part) -> part.tally().broken())));
		broken.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.forEach((cause) -> rows.add(new Row(words.say("insights.broken", cause.getKey()),
					words.say("insights.number", cause.getValue()), "")));
		return rows;
	}

	private WorkingCalendar calendar(Company company) {
		CalendarId chosen = company.calendar();
		return (chosen != null) ? this.calendars.calendar(chosen) : WorkingCalendar.mondayToFriday(company.zone());
	}

	static String days(OptionalDouble days, FigureWords words) {
		return days.isPresent() ? words.say("insights.days", Math.round(10 * days.getAsDouble()) / 10.0)
				: words.say("insights.waiting.unknown");
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

}
