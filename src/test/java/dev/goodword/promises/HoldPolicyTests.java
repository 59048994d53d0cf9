package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import dev.goodword.calendars.WorkingCalendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HoldPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant TEAM_DUE = Instant.parse("2026-11-27T10:00:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	@ParameterizedTest
	@CsvSource({ "0,2026-11-30T01:30:00Z", "2220,2026-11-30T02:07:00Z", "7199,2026-11-30T03:29:59Z" })
	void liesInTheMorningOfTheToldDayWhereItWasTold(int drawn, Instant slot) {
		assertThat(HoldPolicy.slot(dates(), drawn)).isEqualTo(slot);
	}

	@ParameterizedTest
	@CsvSource({ "-1", "7200" })
	void knowsNoSecondOutsideItsWindow(int drawn) {
		assertThatIllegalArgumentException().isThrownBy(() -> HoldPolicy.slot(dates(), drawn));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Asia/Shanghai,       2026-11-30T02:07:00Z
			Asia/Tokyo,          2026-11-30T01:07:00Z
			Europe/Berlin,       2026-11-30T09:07:00Z
			America/New_York,    2026-11-30T02:07:00Z
			Pacific/Kiritimati,  2026-11-29T20:07:00Z
			""")
	void followsAPersonWhoMovedAsLongAsThatIsBeforeTheDeadline(ZoneId present, Instant slot) {
		assertThat(HoldPolicy.follow(Instant.parse("2026-11-30T02:07:00Z"), SHANGHAI, present, TEAM_DUE, DEADLINE))
			.isEqualTo(slot);
	}

	@ParameterizedTest
	@CsvSource({ "0,AFTER_FIRST_HOLD", "1,AFTER_SECOND_HOLD", "2,AFTER_RELEASE", "3,LAPSE_CHOICE", "4,", "9," })
	void b2HoldsTwiceThenReleasesThenAsksAndNeverHoldsAThirdTime(int sent, PromiseKind next) {
		assertThat(HoldPolicy.successor(PromiseKind.NEXT_ROUND, sent)).isEqualTo(Optional.ofNullable(next));
	}

	@ParameterizedTest
	@EnumSource(PromiseKind.class)
	void leavesARepairAndWhoWasAskedToPeople(PromiseKind kind) {
		boolean left = Set
			.of(PromiseKind.REPAIR, PromiseKind.LAPSE_CHOICE, PromiseKind.OFFER_OUT, PromiseKind.INVITATION_OUT,
					PromiseKind.INFORMATION_ASKED, PromiseKind.KEPT_IN)
			.contains(kind);

		assertThat(HoldPolicy.successor(kind, 0).isEmpty()).isEqualTo(left);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20,2026-11-26", "2026-11-25,2026-11-26", "2026-11-26,2026-11-27", "2026-11-27,",
			"2026-11-30," })
	void remindsTwoAndOneWorkingDaysBeforeTheirDate(LocalDate today, LocalDate next) {
		assertThat(HoldPolicy.reminderAfter(today, LocalDate.parse("2026-11-30"),
				WorkingCalendar.mondayToFriday(SHANGHAI)))
			.isEqualTo(Optional.ofNullable(next));
	}

	private static DatedPromise dates() {
		return new DatedPromise(TEAM_DUE, LocalDate.parse("2026-11-30"), SHANGHAI, DEADLINE, false, false,
				Optional.empty());
	}

}
