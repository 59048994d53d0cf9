package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedatingTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final LocalizedText NAME = new LocalizedText("Name", "名称");

	private static final int CASES = 20_000;

	private final WorkingCalendar china = CalendarFixture.china();

	/** Made on Monday 23 November, due on Friday 27, told for Monday 30. */
	private final DatedPromise promise = new PromiseDates(this.china, SHANGHAI, this.china)
		.after(at("2026-11-23T10:00"), 4);

	@Test
	void leavesTWhereNothingChangesOnItsWay() {
		assertThat(due(closed("2026-12-07", "2026-12-11"))).isEqualTo(this.promise.teamDueAt());
	}

	@Test
	void pullsTToTheLastWorkingDayBeforeAClosureThatWouldPushItPastTheToldDay() {
		assertThat(this.promise.toldDate()).isEqualTo("2026-11-30");
		assertThat(due(closed("2026-11-26", "2026-11-30"))).isEqualTo(at("2026-11-25T18:00"));
		assertThat(due(closed("2026-11-27", "2026-12-04"))).isEqualTo(at("2026-11-26T18:00"));
	}

	@Test
	void keepsTBeforeTheToldDayWhereTheClosureLeavesNoOtherDay() {
		assertThat(due(closed("2026-11-27", "2026-11-27"))).as("the Friday alone: Monday is the told day")
			.isEqualTo(at("2026-11-26T18:00"));
	}

	@Test
	void followsTheCalendarAsLongAsTheToldDayLiesAhead() {
		DatedPromise told = told("2026-12-02");
		assertThat(new Redating(this.china, closed("2026-11-26", "2026-11-26")).teamDue(told, 4, at("2026-11-23T10:00"),
				at("2026-11-23T12:00")))
			.isEqualTo(at("2026-11-30T18:00"));
		WorkingCalendar saturday = set("2026-11-28", DayKind.WORK);
		assertThat(new Redating(closed("2026-11-26", "2026-11-26"),
				new CalendarEdit.DaySet(LocalDate.parse("2026-11-28"), new DayRule(DayKind.WORK, NAME))
					.on(closed("2026-11-26", "2026-11-26")))
			.teamDue(withDue(told, "2026-11-30T18:00"), 4, at("2026-11-23T10:00"), at("2026-11-23T12:00")))
			.as("a day more to work: earlier again")
			.isEqualTo(at("2026-11-28T18:00"));
		assertThat(due(saturday)).isEqualTo(this.promise.teamDueAt());
	}

	@Test
	void leavesAClosureBeforeTheTalkOutOfTheCount() {
		DatedPromise booked = new PromiseDates(this.china, SHANGHAI, this.china).after(at("2026-12-14T16:00"), 2);
		assertThat(booked.teamDueAt()).isEqualTo(at("2026-12-16T18:00"));
		assertThat(new Redating(this.china, closed("2026-12-01", "2026-12-09")).teamDue(booked, 2,
				at("2026-11-23T10:00"), at("2026-11-23T12:00")))
			.as("agreed long before the talk, closed in between")
			.isEqualTo(booked.teamDueAt());
		assertThat(new Redating(this.china, closed("2026-12-15", "2026-12-17")).teamDue(booked, 2,
				at("2026-11-23T10:00"), at("2026-11-23T12:00")))
			.as("never before the talk")
			.isAfter(at("2026-12-14T16:00"));
	}

	@Test
	void endsAHalfDayAtNoon() {
		assertThat(due(set("2026-11-27", DayKind.HALF))).isEqualTo(at("2026-11-27T12:00"));
	}

	@Test
	void movesNothingThatHasPassed() {
		Instant late = at("2026-11-27T19:00");
		assertThat(new Redating(this.china, closed("2026-11-26", "2026-11-30")).teamDue(this.promise, 4,
				at("2026-11-23T10:00"), late))
			.isEqualTo(this.promise.teamDueAt());
	}

	@Test
	void findsAnotherDayWhereTheOneBeforeTheClosureHasGoneBy() {
		Instant now = at("2026-11-25T19:00");
		assertThat(new Redating(this.china, closed("2026-11-26", "2026-11-26")).teamDue(this.promise, 4,
				at("2026-11-23T10:00"), now))
			.as("Wednesday is over, Friday is left")
			.isEqualTo(at("2026-11-27T18:00"));
		assertThat(new Redating(this.china, closed("2026-11-26", "2026-11-30")).teamDue(this.promise, 4,
				at("2026-11-23T10:00"), now))
			.as("nothing is left: due at once")
			.isEqualTo(now);
	}

	/**
	 * Whatever changes: T stays ahead, on a day before the told one, or is due at once.
	 */
	@Test
	void neverPushesTToTheToldDayOrBeyondOnRandomCalendars() {
		Random random = new Random(20261122);
		int pulled = 0;
		for (int i = 0; i < CASES; i++) {
			WorkingCalendar before = DayWalkingOracle.Days.random(random).twin(SHANGHAI);
			LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
			Instant made = day.atTime(random.nextInt(24), 0).atZone(SHANGHAI).toInstant();
			int workingDays = 1 + random.nextInt(8);
			DatedPromise dated = new PromiseDates(before, SHANGHAI, before).after(made, workingDays);
			LocalDate first = day.plusDays(random.nextInt(14));
			WorkingCalendar after = new CalendarEdit.CompanyClosed(
					new Closure(first, first.plusDays(random.nextInt(10)), NAME))
				.on(before);
			Instant now = made.plusSeconds(random.nextInt(3 * 86_400));
			Instant due = new Redating(before, after).teamDue(dated, workingDays, made, now);
			if (!due.equals(dated.teamDueAt())) {
				pulled++;
				LocalDate dueDay = LocalDate.ofInstant(due, SHANGHAI);
				assertThat(due.equals(now)
						|| (dueDay.isBefore(dated.toldDate()) && after.isWorkingDay(dueDay) && due.isAfter(now)))
					.as("made %s, told %s, closed from %s, T %s", made, dated.toldDate(), first, due)
					.isTrue();
			}
		}
		assertThat(pulled).as("cases that moved").isGreaterThan(CASES / 10);
	}

	private Instant due(WorkingCalendar after) {
		return new Redating(this.china, after).teamDue(this.promise, 4, at("2026-11-23T10:00"), at("2026-11-23T12:00"));
	}

	private DatedPromise told(String day) {
		LocalDate told = LocalDate.parse(day);
		return new DatedPromise(this.promise.teamDueAt(), told, SHANGHAI, at(day + "T18:00"), false, false,
				Optional.empty());
	}

	private static DatedPromise withDue(DatedPromise promise, String due) {
		return new DatedPromise(at(due), promise.toldDate(), SHANGHAI, promise.deadlineAt(), false, false,
				Optional.empty());
	}

	private WorkingCalendar closed(String first, String last) {
		return new CalendarEdit.CompanyClosed(new Closure(LocalDate.parse(first), LocalDate.parse(last), NAME))
			.on(this.china);
	}

	private WorkingCalendar set(String day, DayKind kind) {
		return new CalendarEdit.DaySet(LocalDate.parse(day), new DayRule(kind, NAME)).on(this.china);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
	}

	static Map<LocalDate, DayRule> off(String... days) {
		Map<LocalDate, DayRule> rules = new java.util.HashMap<>();
		for (String day : days) {
			rules.put(LocalDate.parse(day), new DayRule(DayKind.OFF, NAME));
		}
		return rules;
	}

}
