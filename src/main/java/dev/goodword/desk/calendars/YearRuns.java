package dev.goodword.desk.calendars;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The named days of a year as lines: days on end that are called the same and come from
 * the same source are one.
 *
 * @param names the name of an account
 * @param mayChange whether lines can be taken back
 */
record YearRuns(WorkingCalendar calendar, CalendarPapers papers, Function<UUID, String> names, boolean mayChange,
		Wording words) {

	List<YearView.Run> of(int year) {
		List<YearView.Run> runs = new ArrayList<>();
		Line open = null;
		for (LocalDate date : Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)).toList()) {
			CalendarDay day = this.calendar.day(date);
			Line line = day.isPattern() ? null : new Line(date, date, day, source(day));
			if (open != null && line != null && open.goesOn(line)) {
				open = new Line(open.first(), date, open.day(), open.source());
				continue;
			}
			close(open, runs);
			open = line;
		}
		close(open, runs);
		return runs;
	}

	private void close(@Nullable Line line, List<YearView.Run> runs) {
		if (line != null) {
			Look look = line.day().look();
			runs.add(new YearView.Run(DayWords.span(line.first(), line.last(), this.words), DayWords.tag(look),
					DayWords.icon(look), DayWords.look(look, this.words), DayWords.name(line.day(), this.words),
					line.source(), takeBack(line), anchor(line).toString()));
		}
	}

	private @Nullable String takeBack(Line line) {
		String page = "/calendars/" + this.calendar.code();
		if (!this.mayChange) {
			return null;
		}
		if (line.day().look() == Look.CLOSED) {
			return page + "/closures/end";
		}
		return this.calendar.overrides().containsKey(line.first()) ? page + "/days/end" : null;
	}

	/** A closure may have begun in the year before. */
	private LocalDate anchor(Line line) {
		return this.calendar.closures()
			.stream()
			.filter((closure) -> closure.includes(line.first()))
			.map((closure) -> closure.first())
			.findFirst()
			.orElse(line.first());
	}

	private String source(CalendarDay day) {
		if (day.look() == Look.CLOSED) {
			return this.words.say("calendars.source.closure");
		}
		Map<LocalDate, UUID> byHand = this.papers.byHand();
		UUID by = byHand.get(day.date());
		if (by != null) {
			return this.words.say("calendars.source.hand", this.names.apply(by));
		}
		CalendarPapers.Paper paper = this.papers.days().get(day.date());
		return (paper != null) ? this.words.say("calendars.source.list", paper.source(), paper.version())
				: this.words.say("calendars.source.fixed");
	}

	/** Days on end so far. */
	private record Line(LocalDate first, LocalDate last, CalendarDay day, String source) {

		/** Days set by hand are taken back one by one, so each has its own line. */
		boolean goesOn(Line next) {
			return next.day().look() == this.day.look() && next.day().name() != null
					&& next.day().name().equals(this.day.name()) && next.source().equals(this.source);
		}

	}

}
