package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueClockTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	/** Wednesday, 10:00 in Shanghai. */
	private final DueClock clock = at("2026-11-25T10:00");

	@ParameterizedTest
	@CsvSource({ "2026-11-25T18:00,TODAY,0", "2026-11-25T10:00,TODAY,0", "2026-11-25T09:59,LATE,0",
			"2026-11-24T18:00,LATE,1", "2026-11-20T18:00,LATE,3", "2026-11-26T18:00,NEAR,1", "2026-11-27T18:00,NEAR,2",
			"2026-11-30T18:00,LATER,3", "2026-11-28T12:00,NEAR,2" })
	void saysHowFarADueTimeIsAway(String due, Due.When when, int workingDays) {
		assertThat(this.clock.due(instant(due))).isEqualTo(new Due(when, workingDays));
	}

	@Test
	void countsSilenceInWorkingDaysAcrossAWeekend() {
		assertThat(at("2026-11-30T09:00").workingDaysSince(instant("2026-11-27T17:00"))).isEqualTo(1);
		assertThat(at("2026-11-29T09:00").workingDaysSince(instant("2026-11-27T17:00"))).isZero();
	}

	@Test
	void countsTheDayOfTheTeamAndNotOfUtc() {
		DueClock early = at("2026-11-25T01:00");

		assertThat(early.today()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(early.todayUntil()).isEqualTo(instant("2026-11-26T00:00"));
	}

	@Test
	void skipsTheWeekendForTomorrow() {
		DueClock friday = at("2026-11-27T15:00");

		assertThat(friday.isTomorrow(instant("2026-11-30T18:00"))).isTrue();
		assertThat(friday.isTomorrow(instant("2026-11-27T18:00"))).isFalse();
		assertThat(friday.isTomorrow(instant("2026-12-01T18:00"))).isFalse();
		assertThat(friday.nearUntil()).isEqualTo(instant("2026-12-02T00:00"));
	}

	static DueClock at(String local) {
		return new DueClock(WorkingCalendar.mondayToFriday(SHANGHAI), instant(local));
	}

	static Instant instant(String local) {
		return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
	}

}
