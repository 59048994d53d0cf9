package dev.goodword.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private static final WorkingDays DAYS = new WorkingDays(ZoneId.of("Asia/Shanghai"), Set.of(1, 2, 3, 4, 5),
			Map.of(LocalDate.parse("2026-09-20"), true, LocalDate.parse("2026-09-25"), false), Set.of(2026),
			Set.of(MonthDay.of(1, 1)),
			List.of(new WorkingDays.Closed(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"))));

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-23T02:00:00Z, 2026-11-23T09:00:00Z, 0
			2026-11-23T02:00:00Z, 2026-11-30T02:00:00Z, 5
			2026-11-23T02:00:00Z, 2026-11-30T16:00:00Z, 6
			2026-09-18T02:00:00Z, 2026-09-21T02:00:00Z, 2
			2026-09-24T02:00:00Z, 2026-09-28T02:00:00Z, 1
			2026-12-23T02:00:00Z, 2026-12-28T02:00:00Z, 1
			2026-12-31T02:00:00Z, 2027-01-04T02:00:00Z, 1
			""")
	void countsTheDaysThatBeganMeanwhileAndAreWorked(Instant from, Instant to, int days) {
		assertThat(DAYS.between(from, to)).isEqualTo(days);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-12-08T02:00:00Z", "2026-10-03T02:00:00Z", "2026-12-27T15:59:59Z",
			"2027-01-04T16:00:00Z" })
	void knowsTheLastMomentFromWhichMoreDaysBegan(String now) {
		Instant present = Instant.parse(now);
		for (int days = 0; days < 20; days++) {
			Instant limit = DAYS.limit(days, present);

			assertThat(DAYS.between(limit, present)).isLessThanOrEqualTo(days);
			assertThat(DAYS.between(limit.minusNanos(1), present)).isGreaterThan(days);
		}
	}

}
