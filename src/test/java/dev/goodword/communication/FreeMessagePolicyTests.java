package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** To whom words of one's own may go. */
class FreeMessagePolicyTests {

	private static final Instant AT = Instant.parse("2026-09-22T02:00:00Z");

	@Test
	void goWhileItGoesOn() {
		assertThat(FreeMessagePolicy.objection(application(null, Told.NOTHING_TO_TELL), false)).isEmpty();
	}

	@Test
	void saysNothingWhileItIsHeldForTheLaw() {
		assertThat(FreeMessagePolicy.objection(application(null, Told.NOTHING_TO_TELL), true)).map(Refusal::messageKey)
			.contains("communication.refused.message.held");
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_SELECTED", "POSITION_CLOSED", "RELEASED", "LAPSED_BY_COMPANY" })
	void waitsUntilTheEndWasTold(Outcome outcome) {
		assertThat(FreeMessagePolicy.objection(application(outcome, Told.SENT), false)).isEmpty();
		for (Told told : new Told[] { Told.PENDING, Told.SCHEDULED, Told.FAILED }) {
			assertThat(FreeMessagePolicy.objection(application(outcome, told), false)).map(Refusal::messageKey)
				.contains("communication.refused.message.untold");
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "WITHDRAWN", "MOVED", "DUPLICATE", "SPAM" })
	void leavesAloneWhoHasLeft(Outcome outcome) {
		assertThat(FreeMessagePolicy.objection(application(outcome, Told.NOTHING_TO_TELL), false)).isPresent();
	}

	@Test
	void goesToWhoeverComesToUs() {
		assertThat(FreeMessagePolicy.objection(application(Outcome.HIRED, Told.NOTHING_TO_TELL), false)).isEmpty();
	}

	private static ApplicationSummary application(@Nullable Outcome outcome, Told told) {
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 1)), new CandidateId(new UUID(0, 2)),
				new PositionId(new UUID(0, 3)), 1, "AX-7F3K-92", new StageId(new UUID(0, 4)), StageKind.SCREEN, 3,
				(outcome != null) ? ApplicationState.ENDED : ApplicationState.ACTIVE, outcome, told, AT, null, null,
				(outcome != null) ? AT : null, null, 1);
	}

}
