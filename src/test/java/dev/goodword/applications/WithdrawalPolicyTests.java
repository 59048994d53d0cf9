package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One leaves until an outcome was told, and comes back for fourteen days. */
class WithdrawalPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	/** In Shanghai already the 26th. */
	private static final Instant LEFT = Instant.parse("2026-09-25T17:04:00Z");

	@Test
	void nobodyLeavesTwiceOrAfterTheOutcomeWasTold() {
		assertThat(WithdrawalPolicy.objection(true, Withdrawal.UNEXPLAINED)).isEmpty();
		assertThat(WithdrawalPolicy.objection(false, Withdrawal.UNEXPLAINED)).contains(said("ended"));
	}

	@Test
	void takesWordsOfAnyScriptUpToTheirLength() {
		String emoji = "\uD83C\uDF3B".repeat(Withdrawal.LONGEST);
		assertThat(WithdrawalPolicy.objection(true, with(emoji))).isEmpty();
		assertThat(WithdrawalPolicy.objection(true, with(emoji + "x"))).contains(said("textUnfit"));
		assertThat(WithdrawalPolicy.objection(true, with("a\u0000b"))).contains(said("textUnfit"));
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Shanghai,2026-10-10", "Europe/London,2026-10-09", "America/Los_Angeles,2026-10-09" })
	void fourteenDaysAreCountedWhereTheyAre(ZoneId zone, LocalDate last) {
		assertThat(WithdrawalPolicy.lastDay(Outcome.WITHDRAWN, LEFT, zone)).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-25T15:59:59.999999Z,", "2026-12-25T16:00:00Z,returnTooLate" })
	void whoWeLetDownMayComeBackForNinetyDays(Instant now, String objection) {
		assertThat(
				WithdrawalPolicy.objectionToReturn(ended(Outcome.LAPSED_BY_COMPANY), PositionStatus.OPEN, SHANGHAI, now)
					.map(Refusal::messageKey)
					.orElse(null))
			.isEqualTo((objection == null) ? null : "applications.refused." + objection);
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-10T15:59:59.999999Z,", "2026-10-10T16:00:00Z,returnTooLate" })
	void theLastDayCountsToItsEnd(Instant now, String objection) {
		assertThat(WithdrawalPolicy.objectionToReturn(ended(Outcome.WITHDRAWN), PositionStatus.OPEN, SHANGHAI, now)
			.map(Refusal::messageKey)
			.orElse(null)).isEqualTo((objection == null) ? null : "applications.refused." + objection);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "WITHDRAWN", "LAPSED_BY_COMPANY" })
	void nobodyComesBackWhoDidNotLeave(Outcome outcome) {
		assertThat(WithdrawalPolicy.objectionToReturn(ended(outcome), PositionStatus.OPEN, SHANGHAI, LEFT))
			.contains(said("notWithdrawn"));
	}

	@Test
	void aPauseKeepsNobodyOutButAnEndDoes() {
		assertThat(WithdrawalPolicy.objectionToReturn(ended(Outcome.WITHDRAWN), PositionStatus.PAUSED, SHANGHAI, LEFT))
			.isEmpty();
		assertThat(WithdrawalPolicy.objectionToReturn(ended(Outcome.WITHDRAWN), PositionStatus.CLOSED, SHANGHAI, LEFT))
			.contains(said("positionClosed"));
	}

	private static Withdrawal with(String words) {
		return new Withdrawal(WithdrawalReason.PAY, words);
	}

	private static Refusal said(String why) {
		return new Refusal("applications.refused." + why, null);
	}

	private static ApplicationSummary ended(Outcome outcome) {
		UUID any = new UUID(0, 1);
		return new ApplicationSummary(new JobApplicationId(any), new CandidateId(any), new PositionId(any), 1,
				"AX-7F3K-92", new StageId(any), StageKind.SCREEN, 2, ApplicationState.ENDED, outcome,
				Told.NOTHING_TO_TELL, LEFT.minusSeconds(1000), null, null, LEFT, null, 1);
	}

}
