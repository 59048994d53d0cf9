package dev.goodword.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One may apply until the last day is over where the position is. */
class DoorTests {

	private static final UUID ID = new UUID(7, 7);

	@ParameterizedTest
	@CsvSource({ "2026-11-30T15:59:59Z, OPEN", "2026-11-30T16:00:00Z, PAST", "2026-11-23T02:00:00Z, OPEN" })
	void closesAtMidnightOfItsOwnZone(Instant at, Door door) {
		PositionSummary shanghai = position(PositionStatus.OPEN, LocalDate.of(2026, 11, 30), "Asia/Shanghai");
		assertThat(Door.of(shanghai, at)).isEqualTo(door);
		assertThat(Door.of(shanghai, at).isOpen()).isEqualTo(shanghai.takesApplications(at));
	}

	@Test
	void staysOpenLongerFurtherWest() {
		Instant at = Instant.parse("2026-11-30T20:00:00Z");
		assertThat(Door.of(position(PositionStatus.OPEN, LocalDate.of(2026, 11, 30), "Asia/Shanghai"), at))
			.isEqualTo(Door.PAST);
		assertThat(Door.of(position(PositionStatus.OPEN, LocalDate.of(2026, 11, 30), "America/New_York"), at))
			.isEqualTo(Door.OPEN);
	}

	@ParameterizedTest
	@CsvSource({ "OPEN, OPEN", "PAUSED, PAUSED", "CLOSED, CLOSED" })
	void saysWhyOneMayNot(PositionStatus status, Door door) {
		assertThat(Door.of(position(status, null, "UTC"), Instant.EPOCH)).isEqualTo(door);
	}

	@Test
	void aPausedPositionIsPausedAfterItsLastDayToo() {
		assertThat(Door.of(position(PositionStatus.PAUSED, LocalDate.of(2026, 11, 1), "UTC"),
				Instant.parse("2026-11-23T02:00:00Z")))
			.isEqualTo(Door.PAUSED);
	}

	private static PositionSummary position(PositionStatus status, @Nullable LocalDate closesOn, String zone) {
		return new PositionSummary(new PositionId(ID), "baker", new LocalizedText("Baker", "面包师"), status,
				new CompanyId(ID), new DepartmentId(ID), new SiteId(ID), new AccountId(ID), new CalendarId(ID),
				ZoneId.of(zone), false, closesOn, null);
	}

}
