package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clock changes, month ends, midnights and the far side of the date line. */
class PromiseDatesEdgesTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@ParameterizedTest
	@CsvSource({ "2026-10-20T09:00:00Z,4,2026-10-26T18:00:00Z,2026-10-27T18:00:00Z",
			"2026-03-23T10:00:00Z,4,2026-03-27T18:00:00Z,2026-03-30T17:00:00Z",
			"2026-02-25T10:00:00Z,2,2026-02-27T18:00:00Z,2026-03-02T18:00:00Z",
			"2026-06-01T22:59:59.999999Z,2,2026-06-03T17:00:00Z,2026-06-04T17:00:00Z",
			"2026-06-01T23:00:00Z,2,2026-06-04T17:00:00Z,2026-06-05T17:00:00Z" })
	void closesAtSixByTheLocalClockOfThatDay(Instant event, int days, Instant teamDueAt, Instant deadlineAt) {
		DatedPromise promise = new PromiseDates(CalendarFixture.england(), LONDON, CalendarFixture.england())
			.after(event, days);

		assertThat(promise.teamDueAt()).isEqualTo(teamDueAt);
		assertThat(promise.deadlineAt()).isEqualTo(deadlineAt);
		assertThat(promise.toldDate()).isEqualTo(LocalDate.ofInstant(deadlineAt, LONDON));
	}

	@Test
	void endsTheTeamsTimeAtNoonOnAHalfDay() {
		WorkingCalendar half = CalendarFixture.shipped("gb-eng").byHand("2026-12-24", DayKind.HALF).build();
		DatedPromise promise = new PromiseDates(half, LONDON, half).after(Instant.parse("2026-12-22T10:00:00Z"), 2);
		assertThat(promise.teamDueAt()).isEqualTo("2026-12-24T12:00:00Z");
		assertThat(promise.toldDate()).isEqualTo("2026-12-29");
	}

	@ParameterizedTest
	@CsvSource({ "Pacific/Kiritimati,2026-10-01,2026-10-01T04:00:00Z", "Asia/Shanghai,2026-09-30,2026-09-30T10:00:00Z",
			"Pacific/Pago_Pago,2026-09-29,2026-09-30T05:00:00Z" })
	void tellsADayAfterTheTeamsOnBothSidesOfTheDateLine(ZoneId zone, LocalDate told, Instant deadlineAt) {
		DatedPromise promise = new PromiseDates(CalendarFixture.china(), zone, null)
			.after(Instant.parse("2026-09-22T02:00:00Z"), 4);

		assertThat(promise.teamDueAt()).isEqualTo("2026-09-29T10:00:00Z");
		assertThat(promise.toldDate()).isEqualTo(told);
		assertThat(promise.deadlineAt()).isEqualTo(deadlineAt);
	}

}
