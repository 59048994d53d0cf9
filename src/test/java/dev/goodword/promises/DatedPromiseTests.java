package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatedPromiseTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private static final Instant DUE = Instant.parse("2026-09-29T10:00:00Z");

	@Test
	void keepsTheShownDateWhenMidnightMadeTheComputedOneLater() {
		DatedPromise shown = told("2026-09-30", BERLIN, DUE);
		DatedPromise computed = told("2026-10-01", BERLIN, DUE.plusSeconds(86_400));
		assertThat(DatedPromise.earlierOf(shown, computed)).isSameAs(shown);
	}

	@Test
	void takesTheComputedDateWithItsOwnTeamDueTimeWhenItIsEarlier() {
		DatedPromise shown = told("2026-10-01", BERLIN, DUE.plusSeconds(86_400));
		DatedPromise computed = told("2026-09-30", BERLIN, DUE);
		assertThat(DatedPromise.earlierOf(shown, computed)).isSameAs(computed);
	}

	@Test
	void keepsWhatWasShownWhenBothAreEqual() {
		DatedPromise shown = told("2026-09-30", BERLIN, DUE);
		assertThat(DatedPromise.earlierOf(shown, told("2026-09-30", BERLIN, DUE))).isSameAs(shown);
	}

	@Test
	void takesTheEarlierDeadlineAndThenTheEarlierTeamDueTimeOfOneDate() {
		DatedPromise berlin = told("2026-09-30", BERLIN, DUE);
		DatedPromise tokyo = told("2026-09-30", TOKYO, DUE);
		assertThat(DatedPromise.earlierOf(berlin, tokyo)).isSameAs(tokyo);
		assertThat(DatedPromise.earlierOf(tokyo, berlin)).isSameAs(tokyo);
		DatedPromise hurried = told("2026-09-30", BERLIN, DUE.minusSeconds(60));
		assertThat(DatedPromise.earlierOf(berlin, hurried)).isSameAs(hurried);
	}

	private static DatedPromise told(String date, ZoneId zone, Instant due) {
		LocalDate day = LocalDate.parse(date);
		return new DatedPromise(due, day, zone, day.atTime(LocalTime.of(18, 0)).atZone(zone).toInstant(), false, false,
				Optional.empty());
	}

}
