package dev.goodword.desk.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SilencePolicyTests {

	private static final WorkingCalendar CHINA = CalendarFixture.china();

	@Test
	void countsNoDayOfTheGoldenWeek() {
		Instant friday = Instant.parse("2026-10-09T02:00:00Z");
		assertThat(SilencePolicy.before(CHINA, friday, 2)).isEqualTo("2026-10-07T16:00:00Z");
		assertThat(SilencePolicy.before(CHINA, friday, 3)).isEqualTo("2026-09-29T16:00:00Z");
	}

	@Property
	void agreesWithTheWorkingDaysThatPassedSince(@ForAll @IntRange(min = 0, max = 700) int day,
			@ForAll @IntRange(min = 0, max = 12) int wanted, @ForAll @IntRange(min = 0, max = 40) int back) {
		Instant now = Instant.parse("2025-01-10T04:00:00Z").plusSeconds(day * 86_400L);
		Instant word = now.minusSeconds(back * 86_400L);
		LocalDate heard = LocalDate.ofInstant(word, CHINA.zone());
		int passed = CHINA.workingDaysBetween(heard, LocalDate.ofInstant(now, CHINA.zone()));
		assertThat(word.isBefore(SilencePolicy.before(CHINA, now, wanted))).isEqualTo(passed >= wanted);
	}

}
