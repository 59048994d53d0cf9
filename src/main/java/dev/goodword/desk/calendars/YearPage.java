package dev.goodword.desk.calendars;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarChanges;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ProposedChange;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.CalendarRights;
import dev.goodword.desk.Tab;
import dev.goodword.desk.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts a year of a calendar together. */
@Component
class YearPage {

	private static final int CHANGES = 5;

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final CalendarRights rights;

	private final Accounts accounts;

	private final InstantSource clock;

	YearPage(Calendars calendars, CalendarChanges changes, CalendarRights rights, Accounts accounts,
			InstantSource clock) {
		this.calendars = calendars;
		this.changes = changes;
		this.rights = rights;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The year, or the present one where none is asked for or it is out of reach. */
	YearView view(String code, @Nullable Integer wanted, StaffMember who, Wording words) {
		WorkingCalendar calendar = this.calendars.coded(code);
		CalendarPapers papers = this.calendars.papers(calendar.id());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), calendar.zone());
		TreeSet<Integer> years = new TreeSet<>(calendar.loadedYears());
		years.add(today.getYear());
		years.add(today.getYear() + 1);
		int year = (wanted != null && years.contains(wanted)) ? wanted : today.getYear();
		boolean mayChange = this.rights.may(who, calendar.id());
		return new YearView(code, words.say("calendars.year.title", calendar.name().in(words.language()), year + ""),
				DayWords.week(calendar, words),
				calendar.covers(year) ? null : words.say("calendars.year.missing", year + ""),
				source(papers, year, words), address(papers, year),
				years.descendingSet().stream().map((each) -> tab(code, each, year)).toList(),
				new YearGrid(calendar, today, words).months(year),
				new YearRuns(calendar, papers, this::name, mayChange, words).of(year),
				changes(calendar, mayChange, words), mayChange,
				!mayChange && AccessPolicy.may(who, Permission.MANAGE_CALENDARS));
	}

	private static @Nullable String source(CalendarPapers papers, int year, Wording words) {
		CalendarPapers.Paper paper = papers.years().get(year);
		return (paper != null) ? DayWords.source(paper, words) : null;
	}

	/** Where the list was published, to look it up; null when only its name is known. */
	private static @Nullable String address(CalendarPapers papers, int year) {
		CalendarPapers.Paper paper = papers.years().get(year);
		return (paper != null && paper.source().startsWith("https://")) ? paper.source() : null;
	}

	private static Tab tab(String code, int year, int shown) {
		return Tab.of(Integer.toString(year), "/calendars/" + code + "?year=" + year, year == shown);
	}

	private List<YearView.Change> changes(WorkingCalendar calendar, boolean mayOpen, Wording words) {
		return this.changes.latest(calendar.id(), CHANGES)
			.stream()
			.map((change) -> new YearView.Change(mayOpen ? "/calendar-changes/" + change.id() : null,
					EditWords.of(change.edit(), words), state(change, words), change.isWaiting()))
			.toList();
	}

	/** Where a change stands, and since when. */
	String state(ProposedChange change, Wording words) {
		Instant now = this.clock.instant();
		UUID by = (change.decidedBy() != null) ? change.decidedBy() : change.proposedBy();
		Instant at = (change.decidedAt() != null) ? change.decidedAt() : change.proposedAt();
		return words.say("calendars.change.state." + change.state(), name(by), words.when(at, now, words.zone()),
				name(change.proposedBy()));
	}

	/** The name of an account, whether or not it may still sign in. */
	String name(UUID account) {
		try {
			return this.accounts.member(new AccountId(account)).name();
		}
		catch (NoSuchElementException ex) {
			return "–";
		}
	}

}
