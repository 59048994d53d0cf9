package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.sample.SampleSeasons.Season;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** When people apply at the sample company. */
class SampleSeasonsTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@Test
	void fewPeopleTakeHalfAYear() {
		Instant now = Instant.parse("2026-11-23T08:00:00Z");

		SampleSeasons seasons = SampleSeasons.of(now, SampleSeasons.MANY - 1);

		assertThat(seasons).isEqualTo(SampleSeasons.halfYear(now.minus(Duration.ofDays(182)), now));
		assertThat(days(seasons, 400)).allMatch((day) -> day.isBefore(LocalDate.of(2026, 11, 23)))
			.filteredOn((day) -> day.isAfter(LocalDate.of(2026, 11, 10)))
			.hasSizeBetween(55, 110);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 2026-Q3", "2026-11-04, 2026-Q2", "2026-11-05, 2026-Q3", "2027-01-20, 2026-Q3",
			"2027-02-05, 2026-Q4", "2027-05-20, 2027-Q1" })
	void knowsTheLastQuarterWhoseFiguresAreFinal(LocalDate day, String quarter) {
		assertThat(SampleSeasons.lastFinal(day.atTime(9, 0).toInstant(ZoneOffset.UTC)))
			.isEqualTo(Quarter.parse(quarter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-08-06", "2026-11-23", "2027-01-20", "2027-02-05", "2028-02-29" })
	void manyPeopleFillTwoQuartersThatCanBeCompared(LocalDate day) {
		Instant now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
		Quarter told = SampleSeasons.lastFinal(now);

		SampleSeasons seasons = SampleSeasons.of(now, SampleSeasons.MANY);

		assertThat(seasons.until()).isEqualTo(now);
		assertThat(LocalDate.ofInstant(seasons.from(), ZoneOffset.UTC))
			.isEqualTo(told.yearBefore().firstDay().minusDays(80));
		List<LocalDate> days = days(seasons, 620);
		assertThat(days).allMatch((each) -> each.isAfter(told.yearBefore().firstDay().minusDays(70)))
			.allMatch((each) -> each.isBefore(day));
		assertThat(days).filteredOn((each) -> Quarter.of(each).equals(told)).hasSizeGreaterThan(110);
		assertThat(days).filteredOn((each) -> Quarter.of(each).equals(told.yearBefore())).hasSizeGreaterThan(100);
		assertThat(days).filteredOn((each) -> each.isAfter(day.minusDays(14))).hasSizeGreaterThan(25);
	}

	@Test
	void everybodyComesInSomeSeason() {
		Instant now = Instant.parse("2026-11-23T08:00:00Z");
		for (int people : List.of(40, 600)) {
			assertThat(SampleSeasons.of(now, people).seasons().stream().mapToInt(Season::share).sum()).isEqualTo(100);
			assertThat(SampleSeasons.of(now, people).seasons()).allMatch((season) -> season.first() < season.end());
		}
		SampleSeasons nobody = new SampleSeasons(now.minus(Duration.ofDays(9)), now, List.of());
		assertThatIllegalStateException().isThrownBy(() -> nobody.day(new Lots("lumina"), SHANGHAI));
	}

	private static List<LocalDate> days(SampleSeasons seasons, int people) {
		return IntStream.range(0, people).mapToObj((one) -> seasons.day(new Lots("lumina").of(one), SHANGHAI)).toList();
	}

}
