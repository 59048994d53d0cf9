package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.insights.QuestionCounts.Asked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionCountsTests {

	private static final LocalDate TOLD = LocalDate.of(2026, 11, 25);

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	/** The day ends where the candidate is. */
	@Test
	void isInTimeUntilTheirDayIsOver() {
		assertThat(new Asked(Instant.parse("2026-11-25T15:59:59Z"), TOLD, SHANGHAI).isInTime()).isTrue();
		assertThat(new Asked(Instant.parse("2026-11-25T16:00:00Z"), TOLD, SHANGHAI).isInTime()).isFalse();
		assertThat(new Asked(null, TOLD, SHANGHAI).isInTime()).isFalse();
	}

}
