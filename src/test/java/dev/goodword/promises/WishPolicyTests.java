package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WishPolicyTests {

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(ZoneId.of("Asia/Shanghai"));

	/** A Monday, at ten. */
	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	@ParameterizedTest
	@CsvSource({ "2026-11-25,2026-11-24T10:00:00Z", "2026-11-24,2026-11-23T10:00:00Z",
			"2026-11-23,2026-11-23T02:00:00Z", "2026-11-30,2026-11-27T10:00:00Z", "2026-11-29,2026-11-27T10:00:00Z" })
	void b6IsReadyOnTheWorkingDayBeforeOrAtOnce(LocalDate rival, Instant due) {
		assertThat(WishPolicy.dueBefore(rival, TEAM, NOW)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22,false", "2026-11-23,true", "2027-02-21,true", "2027-02-22,false" })
	void takesDaysFromTodayUpToNinetyAhead(LocalDate day, boolean fits) {
		assertThat(WishPolicy.fits(day, TODAY)).isEqualTo(fits);
	}

}
