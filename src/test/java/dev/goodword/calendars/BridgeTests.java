package dev.goodword.calendars;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BridgeTests {

	private final WorkingCalendar china = CalendarFixture.china();

	@Test
	void liesAroundTheGoldenWeek() {
		Bridge bridge = Bridge.ahead(this.china, day("2026-09-20")).orElseThrow();
		assertThat(bridge.closure().first()).as("three days at Mid-Autumn are none").isEqualTo("2026-10-01");
		assertThat(bridge.closure().last()).isEqualTo("2026-10-07");
		assertThat(bridge.lastDay()).isEqualTo("2026-09-30");
		assertThat(bridge.listedFrom()).isEqualTo("2026-09-29");
		assertThat(bridge.back()).isEqualTo("2026-10-08");
	}

	@Test
	void beginsOnTheWorkedSaturdayBeforeSpringFestival() {
		Bridge bridge = Bridge.ahead(this.china, day("2026-02-10")).orElseThrow();
		assertThat(bridge.lastDay()).isEqualTo("2026-02-14");
		assertThat(bridge.listedFrom()).isEqualTo("2026-02-13");
		assertThat(bridge.back()).isEqualTo("2026-02-24");
	}

	@Test
	void looksPastAClosureWhoseLastDayIsOver() {
		assertThat(Bridge.ahead(this.china, day("2026-09-30"))).map(Bridge::lastDay).contains(day("2026-09-30"));
		assertThat(Bridge.ahead(this.china, day("2026-10-01"))).as("nothing long is known yet").isEmpty();
		assertThat(Bridge.ahead(this.china, day("2026-02-15"))).map((bridge) -> bridge.closure().first())
			.contains(day("2026-05-01"));
	}

	@Test
	void countsACompanyClosureAndTheWeekendBesideIt() {
		WorkingCalendar closed = CalendarFixture.shipped("cn").closed("2026-12-24", "2026-12-25", "Fair").build();
		assertThat(Bridge.ahead(closed, day("2026-12-01"))).map((bridge) -> bridge.closure().last())
			.contains(day("2026-12-27"));
	}

	/** Walks day by day through all shipped calendars. */
	@Test
	void isAWorkingDayBeforeFourFreeDaysOrMoreWhateverDayOneLooksFrom() {
		for (WorkingCalendar calendar : new WorkingCalendar[] { this.china, CalendarFixture.england(),
				CalendarFixture.hongKong(), CalendarFixture.newYork() }) {
			for (LocalDate from = day("2023-01-01"); from.isBefore(day("2027-06-01")); from = from.plusDays(1)) {
				LocalDate today = from;
				Bridge.ahead(calendar, today).ifPresent((bridge) -> check(calendar, bridge, today));
			}
		}
	}

	private static void check(WorkingCalendar calendar, Bridge bridge, LocalDate from) {
		assertThat(bridge.lastDay()).isAfterOrEqualTo(from);
		assertThat(calendar.isWorkingDay(bridge.lastDay()) && calendar.isWorkingDay(bridge.back())).isTrue();
		assertThat(bridge.lastDay().plusDays(5)).isBeforeOrEqualTo(bridge.back());
		assertThat(bridge.lastDay().plusDays(1).datesUntil(bridge.back())).noneMatch(calendar::isWorkingDay);
		assertThat(calendar.workingDaysBetween(bridge.listedFrom(), bridge.closure().first())).isOne();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
