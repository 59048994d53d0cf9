package dev.goodword.promises;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every promise, whatever the calendars and zones. */
class PromiseDatesPropertyTests {

	private static final long FROM = 1_735_689_600L; // 2025-01-01

	private static final long TO = 1_830_297_600L; // 2028-01-01

	private static final WorkingCalendar CHINA = CalendarFixture.china();

	private static final WorkingCalendar ENGLAND = CalendarFixture.england();

	@Property
	void theTeamIsDueAtSixOnAWorkingDayAndNotOnTheDayOfTheEvent(@ForAll("calendars") WorkingCalendar team,
			@ForAll("zones") ZoneId zone, @ForAll @LongRange(min = FROM, max = TO) long second,
			@ForAll @IntRange(min = 1, max = 15) int n) {
		DatedPromise promise = new PromiseDates(team, zone, null).after(Instant.ofEpochSecond(second), n);
		LocalDate due = LocalDate.ofInstant(promise.teamDueAt(), team.zone());
		LocalDate event = LocalDate.ofInstant(Instant.ofEpochSecond(second), team.zone());
		assertThat(LocalTime.ofInstant(promise.teamDueAt(), team.zone())).isEqualTo("18:00");
		assertThat(team.isWorkingDay(due)).isTrue();
		assertThat(team.workingDaysBetween(event, due)).isEqualTo(n);
	}

	@Property
	void theToldDayIsPoliteUnlessOnlyNeutralNewsMayKeepIt(@ForAll("calendars") WorkingCalendar team,
			@ForAll("calendars") WorkingCalendar country, @ForAll("zones") ZoneId zone,
			@ForAll @LongRange(min = FROM, max = TO) long second, @ForAll @IntRange(min = 1, max = 15) int n) {
		DatedPromise promise = new PromiseDates(team, zone, country).after(Instant.ofEpochSecond(second), n);
		assertThat(promise.toldDate().getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
		assertThat(country.isPublicHoliday(promise.toldDate())).isEqualTo(promise.neutralOnly());
		assertThat(LocalTime.ofInstant(promise.deadlineAt(), zone)).isEqualTo("18:00");
		assertThat(promise.deadlineAt()).isAfter(promise.teamDueAt().plusSeconds(17 * 3600));
	}

	@Property
	void anEventThatComesLaterIsNeverAnsweredEarlier(@ForAll("calendars") WorkingCalendar team,
			@ForAll("calendars") WorkingCalendar country, @ForAll("zones") ZoneId zone,
			@ForAll @LongRange(min = FROM, max = TO) long second, @ForAll @IntRange(min = 0, max = 900_000) int wait,
			@ForAll @IntRange(min = 1, max = 15) int n) {
		PromiseDates dates = new PromiseDates(team, zone, country);
		DatedPromise first = dates.after(Instant.ofEpochSecond(second), n);
		DatedPromise then = dates.after(Instant.ofEpochSecond(second + wait), n);
		DatedPromise longer = dates.after(Instant.ofEpochSecond(second), n + 1);
		assertThat(then.toldDate()).isAfterOrEqualTo(first.toldDate());
		assertThat(then.teamDueAt()).isAfterOrEqualTo(first.teamDueAt());
		assertThat(longer.toldDate()).isAfterOrEqualTo(first.toldDate());
		assertThat(DatedPromise.earlierOf(then, first)).isEqualTo(first);
	}

	@Property
	void theClosureToNameLiesBeforeTheToldDay(@ForAll("calendars") WorkingCalendar team, @ForAll("zones") ZoneId zone,
			@ForAll @LongRange(min = FROM, max = TO) long second, @ForAll @IntRange(min = 1, max = 15) int n) {
		DatedPromise promise = new PromiseDates(team, zone, null).after(Instant.ofEpochSecond(second), n);
		promise.closure().ifPresent((closure) -> {
			assertThat(closure.last()).isBefore(promise.toldDate());
			assertThat(closure.first().plusDays(3)).isBeforeOrEqualTo(closure.last());
			assertThat(closure.first().datesUntil(closure.last().plusDays(1))).noneMatch(team::isWorkingDay);
		});
	}

	@Provide
	Arbitrary<WorkingCalendar> calendars() {
		return Arbitraries.of(CHINA, ENGLAND, WorkingCalendar.mondayToFriday(ZoneId.of("America/Los_Angeles")));
	}

	@Provide
	Arbitrary<ZoneId> zones() {
		return Arbitraries
			.of("Asia/Shanghai", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Kiritimati",
					"Pacific/Pago_Pago", "Asia/Kathmandu")
			.map(ZoneId::of);
	}

}
