package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The scenarios of {@code communication.md} 10, with their exact dates. */
class PromiseDatesTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int APPLICATION = 4;

	private static final int INTERVIEW = 2;

	private final WorkingCalendar china = CalendarFixture.china();

	private final WorkingCalendar england = CalendarFixture.england();

	private final PromiseDates inShanghai = new PromiseDates(this.china, SHANGHAI, this.china);

	@Test
	void a1SkipsTheMidAutumnDays() {
		DatedPromise promise = this.inShanghai.after(at("2026-09-22T10:00", SHANGHAI), APPLICATION);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-09-29T18:00", SHANGHAI));
		assertThat(promise.toldDate()).isEqualTo("2026-09-30");
		assertThat(promise.deadlineAt()).isEqualTo(at("2026-09-30T18:00", SHANGHAI));
		assertThat(promise.toldZone()).isEqualTo(SHANGHAI);
		assertThat(promise.closure()).as("three days off are no closure to name").isEmpty();
		assertThat(promise.provisional()).isFalse();
		assertThat(promise.neutralOnly()).isFalse();
	}

	@Test
	void a2CountsTheWorkedSunday() {
		DatedPromise promise = this.inShanghai.after(at("2026-09-18T20:00", SHANGHAI), APPLICATION);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-09-23T18:00", SHANGHAI));
		assertThat(promise.toldDate()).isEqualTo("2026-09-24");
	}

	@Test
	void a3CountsTheWorkedSaturdayAndNamesTheClosure() {
		DatedPromise promise = this.inShanghai.after(at("2026-09-30T15:00", SHANGHAI), APPLICATION);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-10-12T18:00", SHANGHAI));
		assertThat(promise.toldDate()).isEqualTo("2026-10-13");
		assertThat(promise.closure()).get()
			.extracting(Closure::first, Closure::last)
			.containsExactly(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-07"));
	}

	@Test
	void a4IsDueOnTheWorkedSaturdayAndToldAfterTheSpringFestival() {
		DatedPromise promise = this.inShanghai.after(at("2026-02-12T16:00", SHANGHAI), INTERVIEW);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-02-14T18:00", SHANGHAI));
		assertThat(promise.toldDate()).isEqualTo("2026-02-24");
		assertThat(promise.neutralOnly()).as("the company is closed too").isFalse();
		assertThat(promise.closure()).get()
			.extracting(Closure::first, Closure::last)
			.containsExactly(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-02-23"));
	}

	@Test
	void a5CrossesTheClockChangeAndTheDateLine() {
		WorkingCalendar losAngeles = WorkingCalendar.mondayToFriday(ZoneId.of("America/Los_Angeles"));
		DatedPromise promise = new PromiseDates(losAngeles, SHANGHAI, this.china)
			.after(at("2026-10-29T10:00", losAngeles.zone()), INTERVIEW);
		assertThat(promise.teamDueAt()).isEqualTo(OffsetDateTime.parse("2026-11-02T18:00-08:00").toInstant());
		assertThat(promise.toldDate()).isEqualTo("2026-11-04");
		assertThat(promise.deadlineAt()).isEqualTo(OffsetDateTime.parse("2026-11-04T18:00+08:00").toInstant());
	}

	@Test
	void a6TellsTheDateInTheZoneOfTheCandidate() {
		DatedPromise promise = new PromiseDates(this.china, NEW_YORK, null).after(at("2026-09-22T10:00", SHANGHAI),
				APPLICATION);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-09-29T18:00", SHANGHAI));
		assertThat(promise.toldDate()).isEqualTo("2026-09-30");
		assertThat(promise.toldZone()).isEqualTo(NEW_YORK);
		assertThat(promise.deadlineAt()).isEqualTo(at("2026-09-30T18:00", NEW_YORK));
		assertThat(HoldPolicy.slot(promise, 0)).isEqualTo(at("2026-09-30T09:30", NEW_YORK));
		assertThat(HoldPolicy.slot(promise, HoldPolicy.WINDOW - 1)).isEqualTo(at("2026-09-30T11:29:59", NEW_YORK));
	}

	@Test
	void a8IsProvisionalInAnUnloadedYearAndFirmOnceItIsLoaded() {
		Instant event = at("2026-12-29T10:00", SHANGHAI);
		DatedPromise told = this.inShanghai.after(event, APPLICATION);
		assertThat(told.provisional()).isTrue();
		assertThat(told.toldDate()).as("30 and 31 Dec, 4 and 5 Jan, told the day after").isEqualTo("2027-01-06");

		WorkingCalendar longer = CalendarFixture.shipped("cn")
			.loaded(2027)
			.off("2027-01-01", "2027-01-04", "2027-01-05")
			.build();
		DatedPromise later = new PromiseDates(longer, SHANGHAI, longer).after(event, APPLICATION);
		assertThat(later.provisional()).isFalse();
		assertThat(later.toldDate()).isEqualTo("2027-01-08");

		WorkingCalendar shorter = CalendarFixture.shipped("cn").loaded(2027).build();
		DatedPromise earlier = new PromiseDates(shorter, SHANGHAI, shorter).after(event, APPLICATION);
		assertThat(earlier.provisional()).isFalse();
		assertThat(earlier.toldDate()).isBefore(told.toldDate());
	}

	@Test
	void isNotProvisionalInTheLastLoadedWeek() {
		assertThat(this.inShanghai.after(at("2026-12-24T10:00", SHANGHAI), APPLICATION).provisional()).isFalse();
		assertThat(this.inShanghai.after(at("2026-12-25T10:00", SHANGHAI), APPLICATION).toldDate())
			.isEqualTo("2027-01-04");
		assertThat(this.inShanghai.after(at("2026-12-25T10:00", SHANGHAI), APPLICATION).provisional()).isTrue();
	}

	@Test
	void isProvisionalWhenOnlyTheCandidatesYearIsMissing() {
		PromiseDates dates = new PromiseDates(this.england, SHANGHAI, this.china);
		assertThat(dates.after(at("2027-03-02T10:00", LONDON), APPLICATION).provisional()).isTrue();
		assertThat(new PromiseDates(this.england, LONDON, this.england).after(at("2027-03-02T10:00", LONDON), 4)
			.provisional()).isFalse();
	}

	@Test
	void neverTellsAWorkedWeekendDay() {
		DatedPromise promise = this.inShanghai.after(at("2026-10-08T10:00", SHANGHAI), 1);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-10-09T18:00", SHANGHAI));
		assertThat(promise.toldDate()).as("not Saturday 10 Oct, although worked").isEqualTo("2026-10-12");
		assertThat(promise.neutralOnly()).isFalse();
	}

	@Test
	void fallsBackToTheSecondCompanyDayInALongHolidayOfTheCandidate() {
		DatedPromise promise = new PromiseDates(this.england, SHANGHAI, this.china)
			.after(at("2026-09-28T10:00", LONDON), INTERVIEW);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-09-30T18:00", LONDON));
		assertThat(promise.toldDate()).as("T is 1 Oct in Shanghai; 2 and 5 Oct pass").isEqualTo("2026-10-05");
		assertThat(promise.neutralOnly()).isTrue();
		assertThat(promise.closure()).as("the company is not closed").isEmpty();
	}

	@Test
	void keepsTheDayThatIsBothPoliteAndTheSecondCompanyDay() {
		WorkingCalendar oneDayOff = CalendarFixture.aCalendar("Europe/London").off("2026-09-03").loaded(2026).build();
		DatedPromise promise = new PromiseDates(this.england, LONDON, oneDayOff).after(at("2026-08-27T10:00", LONDON),
				APPLICATION);
		assertThat(promise.teamDueAt()).as("31 Aug is a bank holiday").isEqualTo(at("2026-09-03T18:00", LONDON));
		assertThat(promise.toldDate()).isEqualTo("2026-09-04");
		WorkingCalendar twoDaysOff = CalendarFixture.aCalendar("Europe/London").off("2026-09-04").build();
		assertThat(new PromiseDates(this.england, LONDON, twoDaysOff).after(at("2026-08-27T10:00", LONDON), 4))
			.extracting(DatedPromise::toldDate, DatedPromise::neutralOnly)
			.containsExactly(LocalDate.parse("2026-09-07"), false);
	}

	@Test
	void doesNotTakeAWorkedWeekendDayAsTheFallbackEither() {
		WorkingCalendar fridayOff = CalendarFixture.aCalendar("Asia/Shanghai")
			.off("2026-10-09", "2026-10-12", "2026-10-13")
			.build();
		DatedPromise promise = new PromiseDates(this.china, SHANGHAI, fridayOff).after(at("2026-09-30T10:00", SHANGHAI),
				1);
		assertThat(promise.teamDueAt()).isEqualTo(at("2026-10-08T18:00", SHANGHAI));
		assertThat(promise.toldDate()).as("company days 9, (10), 12 Oct").isEqualTo("2026-10-12");
		assertThat(promise.neutralOnly()).isTrue();
	}

	@Test
	void doesNotNameAClosureInWhichTheToldDayLies() {
		DatedPromise promise = new PromiseDates(this.china, LONDON, this.england)
			.after(at("2026-09-28T10:00", SHANGHAI), INTERVIEW);
		assertThat(promise.toldDate()).isEqualTo("2026-10-01");
		assertThat(promise.closure()).isEmpty();
	}

	@Test
	void countsTheDayOfTheEventInTheZoneOfTheCompany() {
		Instant lateInLondon = at("2026-06-01T23:30", LONDON);
		assertThat(new PromiseDates(this.england, LONDON, this.england).after(lateInLondon, 1).teamDueAt())
			.isEqualTo(at("2026-06-02T18:00", LONDON));
		assertThat(this.inShanghai.after(lateInLondon, 1).teamDueAt()).isEqualTo(at("2026-06-03T18:00", SHANGHAI));
	}

	@Test
	void refusesAPromiseOfNoDays() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.inShanghai.after(at("2026-09-22T10:00", SHANGHAI), 0));
	}

	private static Instant at(String local, ZoneId zone) {
		return ZonedDateTime.of(LocalDateTime.parse(local), zone).toInstant();
	}

}
