package dev.goodword.promises.statutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatuteTests {

	private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

	private final Statute ontario = new Statute("ca-on", "CA", Set.of("ON", "ONTARIO"), 45, List.of(20, 30, 38), 25,
			LocalDate.of(2026, 1, 1), new LocalizedText("Ontario", "安大略省"), new LocalizedText("Rule", "规定"), "Source",
			"https://law.example");

	@ParameterizedTest
	@CsvSource({ "CA, ON, true", "CA, ' ontario ', true", "CA, QC, false", "CA, '', false", "US, ON, false" })
	void countsWhereItIsTheLaw(String country, String region, boolean counts) {
		assertThat(this.ontario.countsIn(country, region)).isEqualTo(counts);
	}

	@Test
	void countsCalendarDaysFromTheDayOfTheInterviewWhereTheWorkIs() {
		assertThat(this.ontario.dueOn(Instant.parse("2026-03-02T03:00:00Z"), TORONTO)).as("still 1 March there")
			.contains(LocalDate.of(2026, 4, 15));
	}

	@Test
	void saysNothingOfInterviewsBeforeItWasInForce() {
		assertThat(this.ontario.dueOn(Instant.parse("2026-01-01T04:59:59Z"), TORONTO)).isEmpty();
		assertThat(this.ontario.dueOn(Instant.parse("2026-01-01T05:00:00Z"), TORONTO))
			.contains(LocalDate.of(2026, 2, 15));
	}

}
