package dev.goodword.desk.calendars;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.calendars.CalendarChanges;
import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ProposedChange;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** All calendars, each with this year and the next, and who counts by it. */
@Component
class CalendarLines {

	private static final int CHANGES = 20;

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final Positions positions;

	private final DeskRows rows;

	private final InstantSource clock;

	CalendarLines(Calendars calendars, CalendarChanges changes, Positions positions, DeskRows rows,
			InstantSource clock) {
		this.calendars = calendars;
		this.changes = changes;
		this.positions = positions;
		this.rows = rows;
		this.clock = clock;
	}

	List<Line> all(Wording words) {
		return this.calendars.all().stream().map((calendar) -> line(calendar, words)).toList();
	}

	private Line line(WorkingCalendar calendar, Wording words) {
		CalendarPapers papers = this.calendars.papers(calendar.id());
		int present = LocalDate.ofInstant(this.clock.instant(), calendar.zone()).getYear();
		List<Year> years = new ArrayList<>();
		for (int year = present; year <= present + 1; year++) {
			years.add(year(calendar, papers, year, words));
		}
		List<PositionId> users = this.positions.countingBy(calendar.id());
		int waiting = (int) this.changes.latest(calendar.id(), CHANGES)
			.stream()
			.filter(ProposedChange::isWaiting)
			.count();
		int running = this.rows.health(users).stream().mapToInt(DeskRows.Health::total).sum();
		return new Line("/calendars/" + calendar.code(), calendar.name().in(words.language()),
				DayWords.week(calendar, words), years, words.say("calendars.users", users.size(), running),
				(waiting > 0) ? words.say("calendars.waiting", waiting) : null);
	}

	private static Year year(WorkingCalendar calendar, CalendarPapers papers, int year, Wording words) {
		String href = "/calendars/" + calendar.code() + "?year=" + year;
		CalendarPapers.Paper paper = papers.years().get(year);
		if (paper == null) {
			return new Year(href, year + "", words.say("calendars.list.missing"), null, true);
		}
		int off = 0;
		int worked = 0;
		for (LocalDate day : java.time.Year.of(year)
			.atDay(1)
			.datesUntil(java.time.Year.of(year + 1).atDay(1))
			.toList()) {
			Look look = calendar.day(day).look();
			off += (look == Look.OFF) ? 1 : 0;
			worked += (look == Look.WORK) ? 1 : 0;
		}
		return new Year(href, year + "", words.say("calendars.list.days", off, worked), DayWords.source(paper, words),
				false);
	}

	/**
	 * One calendar.
	 *
	 * @param href its page
	 * @param name its name
	 * @param facts where it counts and how
	 * @param years this year and the next
	 * @param users who counts by it
	 * @param waiting how many changes wait for a second person; null when none
	 */
	record Line(String href, String name, String facts, List<Year> years, String users, @Nullable String waiting) {
	}

	/**
	 * One year in short.
	 *
	 * @param href its page
	 * @param year the year
	 * @param days how many days are off and worked
	 * @param source who published the list; null when there is none
	 * @param isMissing whether it has no list
	 */
	record Year(String href, String year, String days, @Nullable String source, boolean isMissing) {
	}

}
