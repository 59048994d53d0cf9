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
		assertThat(new Asked(false, Instant.parse("2026-11-25T15:59:59Z"), TOLD, SHANGHAI).isInTime()).isTrue();
		assertThat(new Asked(false, Instant.parse("2026-11-25T16:00:00Z"), TOLD, SHANGHAI).isInTime()).isFalse();
		assertThat(new Asked(false, null, TOLD, SHANGHAI).isInTime()).isFalse();
	}

	/** A later day that was kept does not mend the first one. */
	@Test
	void isLateOnceTheirFirstDayHasPassed() {
		assertThat(new Asked(true, Instant.parse("2026-11-25T03:00:00Z"), TOLD, SHANGHAI).isInTime()).isFalse();
	}

	@Test
	void judgesNothingThatHasItsDayBeforeIt() {
		Instant before = Instant.parse("2026-11-25T15:59:59Z");
		assertThat(new Asked(false, null, TOLD, SHANGHAI).isDue(before)).isFalse();
		assertThat(new Asked(false, null, TOLD, SHANGHAI).isDue(before.plusSeconds(1))).isTrue();
		assertThat(new Asked(true, null, TOLD, SHANGHAI).isDue(before)).isTrue();
		assertThat(new Asked(false, before, TOLD, SHANGHAI).isDue(before)).isTrue();
	}

}
