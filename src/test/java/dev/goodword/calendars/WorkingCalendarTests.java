package dev.goodword.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkingCalendarTests {

	private final WorkingCalendar china = CalendarFixture.china();

	private final WorkingCalendar england = CalendarFixture.england();

	@Test
	void worksOnAdjustedWeekendsAndRestsOnPublicHolidays() {
		assertThat(this.china.isWorkingDay(day("2026-09-20"))).as("Sunday, worked").isTrue();
		assertThat(this.china.isWorkingDay(day("2026-10-10"))).as("Saturday, worked").isTrue();
		assertThat(this.china.isWorkingDay(day("2026-10-07"))).as("Wednesday, off").isFalse();
		assertThat(this.china.isWorkingDay(day("2026-10-08"))).as("Thursday").isTrue();
		assertThat(this.china.isWorkingDay(day("2026-10-11"))).as("Sunday").isFalse();
	}

	@Test
	void tellsPublicHolidaysFromFreeDays() {
		assertThat(this.china.isPublicHoliday(day("2026-10-01"))).isTrue();
		assertThat(this.china.isPublicHoliday(day("2026-10-04"))).as("a Sunday on the list").isTrue();
		assertThat(this.china.isPublicHoliday(day("2026-10-11"))).as("a plain Sunday").isFalse();
		assertThat(this.china.isPublicHoliday(day("2026-10-10"))).as("a worked Saturday").isFalse();
		WorkingCalendar closed = CalendarFixture.aCalendar("Europe/London")
			.closed("2026-08-03", "2026-08-14", "Summer")
			.build();
		assertThat(closed.isPublicHoliday(day("2026-08-04"))).as("a company closure").isFalse();
		assertThat(closed.isWorkingDay(day("2026-08-04"))).isFalse();
	}

	@Test
	void countsAHalfDayAsWorked() {
		WorkingCalendar calendar = CalendarFixture.aCalendar("Europe/London")
			.day(day("2026-12-24"), DayKind.HALF)
			.build();
		assertThat(calendar.isWorkingDay(day("2026-12-24"))).isTrue();
		assertThat(calendar.isPublicHoliday(day("2026-12-24"))).isFalse();
		assertThat(calendar.nthWorkingDayAfter(day("2026-12-23"), 1)).isEqualTo("2026-12-24");
	}

	@Test
	void letsACompanyClosureWinOverAWorkedWeekend() {
		WorkingCalendar calendar = CalendarFixture.shipped("cn").closed("2026-10-08", "2026-10-11", "Move").build();
		assertThat(calendar.isWorkingDay(day("2026-10-10"))).isFalse();
	}

	@Test
	void asksForTheNextYearFromTheFirstOfNovember() {
		assertThat(this.china.missingYear(day("2026-10-31"))).isEmpty();
		assertThat(this.china.missingYear(day("2026-11-01"))).contains(2027);
		assertThat(this.china.missingYear(day("2027-03-01"))).as("and does not stop").contains(2027);
		assertThat(this.england.missingYear(day("2026-12-31"))).isEmpty();
		assertThat(WorkingCalendar.mondayToFriday(ZoneId.of("UTC")).missingYear(day("2026-12-31"))).isEmpty();
	}

	@Test
	void countsWorkingDaysStrictlyAfterTheDay() {
		assertThat(this.china.nthWorkingDayAfter(day("2026-09-22"), 4)).isEqualTo("2026-09-29");
		assertThat(this.china.nthWorkingDayAfter(day("2026-09-18"), 1)).isEqualTo("2026-09-20");
		assertThat(this.china.nthWorkingDayAfter(day("2026-09-30"), 3)).isEqualTo("2026-10-10");
		assertThat(this.england.nthWorkingDayAfter(day("2026-12-24"), 1)).isEqualTo("2026-12-29");
		assertThatIllegalArgumentException().isThrownBy(() -> this.china.nthWorkingDayAfter(day("2026-09-22"), 0));
	}

	@Test
	void countsWorkingDaysBetweenTwoDays() {
		assertThat(this.china.workingDaysBetween(day("2026-09-22"), day("2026-09-29"))).isEqualTo(4);
		assertThat(this.china.workingDaysBetween(day("2026-09-22"), day("2026-09-22"))).isZero();
		assertThat(this.china.workingDaysBetween(day("2026-09-29"), day("2026-09-22"))).isZero();
		assertThat(this.china.workingDaysBetween(day("2026-09-30"), day("2026-10-08"))).isOne();
	}

	@Test
	void countsPartsOfWorkingDaysAndNothingOfFreeOnes() {
		assertThat(moments("2026-09-22T12:00", "2026-09-22T18:00")).isEqualTo(0.25);
		assertThat(moments("2026-09-22T12:00", "2026-09-24T18:00")).isEqualTo(2.25);
		assertThat(moments("2026-09-30T18:00", "2026-10-08T06:00")).as("a week of holidays").isEqualTo(0.5);
		assertThat(moments("2026-10-02T06:00", "2026-10-03T18:00")).as("within it").isZero();
		assertThat(moments("2026-09-24T12:00", "2026-09-22T12:00")).isZero();
	}

	private double moments(String from, String to) {
		return this.china.workingDaysBetween(LocalDateTime.parse(from).atZone(this.china.zone()).toInstant(),
				LocalDateTime.parse(to).atZone(this.china.zone()).toInstant());
	}

	@Test
	void goesBackToThePreviousWorkingDay() {
		assertThat(this.china.previousWorkingDay(day("2026-10-08"))).isEqualTo("2026-09-30");
		assertThat(this.china.previousWorkingDay(day("2026-09-21"))).isEqualTo("2026-09-20");
	}

	@Test
	void findsTheEveOfAHoliday() {
		assertThat(this.china.isEveOfHoliday(day("2026-09-30"))).isTrue();
		assertThat(this.china.isEveOfHoliday(day("2026-02-14"))).as("a worked Saturday").isTrue();
		assertThat(this.china.isEveOfHoliday(day("2026-02-13"))).as("before a worked Saturday").isFalse();
		assertThat(this.england.isEveOfHoliday(day("2026-05-01"))).as("Friday before a Monday holiday").isTrue();
		assertThat(this.england.isEveOfHoliday(day("2026-05-08"))).as("a plain Friday").isFalse();
		assertThat(this.england.isEveOfHoliday(day("2026-05-03"))).as("the Sunday between").isFalse();
	}

	@Test
	void knowsWhichYearsAreLoaded() {
		assertThat(this.china.covers(2026)).isTrue();
		assertThat(this.china.covers(2027)).isFalse();
		assertThat(this.england.covers(2027)).isTrue();
		assertThat(WorkingCalendar.mondayToFriday(ZoneId.of("UTC")).covers(2031)).as("nothing to load").isTrue();
	}

	@Test
	void followsPatternAndFixedDaysInAYearThatIsNotLoaded() {
		assertThat(this.china.isPublicHoliday(day("2027-01-01"))).isTrue();
		assertThat(this.china.isPublicHoliday(day("2027-10-03"))).isTrue();
		assertThat(this.china.isPublicHoliday(day("2027-05-01"))).isTrue();
		assertThat(this.china.isWorkingDay(day("2027-10-04"))).isTrue();
		assertThat(this.china.nthWorkingDayAfter(day("2026-12-31"), 1)).isEqualTo("2027-01-04");
	}

	@Test
	void ignoresFixedDaysOnceTheYearIsLoaded() {
		WorkingCalendar imported = CalendarFixture.shipped("cn").loaded(2027).build();
		assertThat(imported.isPublicHoliday(day("2027-01-01"))).isFalse();
	}

	@Test
	void namesALongClosureWhole() {
		Closure october = this.china.closureWithin(day("2026-09-30"), day("2026-10-13")).orElseThrow();
		assertThat(october.first()).isEqualTo("2026-10-01");
		assertThat(october.last()).isEqualTo("2026-10-07");
		assertThat(october.name().en()).isEqualTo("National Day");
		assertThat(october.name().zhHans()).isEqualTo("国庆节");
		assertThat(this.china.closureWithin(day("2026-10-03"), day("2026-10-04"))).contains(october);
	}

	@Test
	void namesTheFourDaysOfChristmas() {
		Closure christmas = this.england.closureWithin(day("2026-12-20"), day("2027-01-10")).orElseThrow();
		assertThat(christmas).extracting(Closure::first, Closure::last)
			.containsExactly(day("2026-12-25"), day("2026-12-28"));
	}

	@Test
	void namesACompanyClosureWithItsWeekends() {
		WorkingCalendar closed = CalendarFixture.aCalendar("Europe/London")
			.closed("2026-08-03", "2026-08-05", "Move")
			.build();
		Closure closure = closed.closureWithin(day("2026-07-30"), day("2026-08-20")).orElseThrow();
		assertThat(closure.first()).isEqualTo("2026-08-01");
		assertThat(closure.last()).isEqualTo("2026-08-05");
		assertThat(closure.name().en()).isEqualTo("Move");
	}

	@Test
	void doesNotNameThreeDaysNorALongWeekendWithoutAHoliday() {
		assertThat(this.china.closureWithin(day("2026-09-22"), day("2026-09-30"))).as("25-27 Sep").isEmpty();
		WorkingCalendar shortWeek = CalendarFixture.aCalendar("UTC")
			.working(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
			.build();
		assertThat(shortWeek.closureWithin(day("2026-09-01"), day("2026-09-30"))).isEmpty();
		assertThat(this.china.closureWithin(day("2026-10-08"), day("2026-10-01"))).as("nothing between").isEmpty();
	}

	@Test
	void refusesAPatternThatNoPromiseCouldBeDatedBy() {
		assertThatIllegalArgumentException().isThrownBy(() -> CalendarFixture.aCalendar("UTC")
			.working(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
			.build());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CalendarFixture.aCalendar("UTC").closed("2026-08-05", "2026-08-03", "Backwards"));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
