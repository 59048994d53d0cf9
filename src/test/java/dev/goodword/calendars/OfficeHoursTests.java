package dev.goodword.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Working hours run from nine to the close of a working day, where the team is. */
class OfficeHoursTests {

	private final WorkingCalendar china = CalendarFixture.china();

	@ParameterizedTest
	@CsvSource({ "2026-09-22T10:12,1,2026-09-22T11:12", "2026-09-22T17:30,1,2026-09-23T09:30",
			"2026-09-22T07:00,1,2026-09-22T10:00", "2026-09-22T17:00,1,2026-09-22T18:00",
			"2026-09-22T23:10,1,2026-09-23T10:00", "2026-09-19T12:00,1,2026-09-20T10:00",
			"2026-09-30T17:15,1,2026-10-08T09:15", "2026-09-22T10:00,20,2026-09-24T12:00" })
	void countsOnlyTheHoursPeopleWork(String from, int hours, String until) {
		assertThat(OfficeHours.after(this.china, at(from), Duration.ofHours(hours))).isEqualTo(at(until));
	}

	@Test
	void endsAHalfDayAtNoon() {
		WorkingCalendar calendar = CalendarFixture.aCalendar("Asia/Shanghai")
			.day(LocalDate.parse("2026-12-24"), DayKind.HALF)
			.build();
		assertThat(OfficeHours.after(calendar, at("2026-12-24T11:30"), Duration.ofHours(1)))
			.isEqualTo(at("2026-12-25T09:30"));
	}

	private Instant at(String local) {
		return LocalDateTime.parse(local).atZone(this.china.zone()).toInstant();
	}

}
