package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlannedHoldTests {

	private static final Instant SLOT = Instant.parse("2026-11-30T02:07:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-30T02:06:59.999999Z,false", "2026-11-30T02:07:00Z,true", "2026-12-24T00:00:00Z,true" })
	void isDueFromItsMomentOn(Instant now, boolean due) {
		assertThat(new PlannedHold(0, SLOT).isDue(now)).isEqualTo(due);
		assertThat(new PlannedHold(0, null).isDue(now)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T09:00:00Z,2026-11-30T09:30:00Z", "2026-11-30T09:29:59Z,2026-11-30T09:59:59Z",
			"2026-11-30T09:30:00Z,2026-11-30T09:30:00Z", "2026-11-30T09:50:00Z,2026-11-30T09:50:00Z" })
	void getsHalfAnHourMoreWhereTheDeadlineLeavesIt(Instant now, Instant later) {
		PlannedHold hold = new PlannedHold(0, SLOT);

		hold.postpone(now, DEADLINE);

		assertThat(hold.at()).isEqualTo(later);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Berlin,2026-11-30T09:07:00Z", "America/New_York,2026-11-30T02:07:00Z" })
	void followsAPersonWhoMoved(ZoneId present, Instant there) {
		PlannedHold hold = new PlannedHold(0, SLOT);

		hold.follow(days(), present);

		assertThat(hold.at()).isEqualTo(there);
	}

	@Test
	void staysUnplannedWhoeverMoves() {
		PlannedHold none = new PlannedHold(1, null);

		none.follow(days(), ZoneId.of("Europe/Berlin"));

		assertThat(none.at()).isNull();
		assertThat(none.isPlanned()).isFalse();
		assertThat(none.summary(true)).isEqualTo(new PromiseSummary.Holds(1, null));
	}

	@Test
	void isToldToOthersOnlyWhileItsPromiseRuns() {
		assertThat(new PlannedHold(1, SLOT).summary(true)).isEqualTo(new PromiseSummary.Holds(1, SLOT));
		assertThat(new PlannedHold(1, SLOT).summary(false)).isEqualTo(new PromiseSummary.Holds(1, null));
	}

	private static PromiseDays days() {
		DatedPromise dates = new DatedPromise(DEADLINE.minus(Duration.ofDays(3)), LocalDate.parse("2026-11-30"),
				ZoneId.of("Asia/Shanghai"), DEADLINE, false, false, Optional.empty());
		return new PromiseDays(dates, DEADLINE.minus(Duration.ofDays(5)));
	}

}
