package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.positions.StageKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PromisePolicyTests {

	private static final Instant DUE_SOON = Instant.parse("2026-11-25T01:30:00Z");

	private static final Instant TEAM_DUE = Instant.parse("2026-11-27T10:00:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-11-23T02:00:00Z,        MADE,     2026-11-25T01:30:00Z
			2026-11-25T01:29:59.999999Z, MADE,     2026-11-25T01:30:00Z
			2026-11-25T01:30:00Z,        DUE_SOON, 2026-11-27T10:00:00Z
			2026-11-27T09:59:59.999999Z, DUE_SOON, 2026-11-27T10:00:00Z
			2026-11-27T10:00:00Z,        AT_RISK,  2026-11-30T10:00:00.000001Z
			2026-11-30T10:00:00Z,        AT_RISK,  2026-11-30T10:00:00.000001Z
			2026-12-24T10:00:00Z,        AT_RISK,  2026-11-30T10:00:00.000001Z
			""")
	void standsOnARungUntilTheNext(Instant now, PromiseState state, Instant next) {
		assertThat(PromisePolicy.stateAt(DUE_SOON, TEAM_DUE, now)).isEqualTo(state);
		assertThat(PromisePolicy.nextStep(DEADLINE, now, DUE_SOON, null, TEAM_DUE)).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource({ "NEW,", "SCREEN,", "ASSESS,NEXT_ROUND", "INTERVIEW,NEXT_ROUND", "DECISION,NEXT_ROUND",
			"OFFER,OFFER_IN_PREPARATION", "HIRED," })
	void promisesByTheStageThatIsEntered(StageKind stage, PromiseKind promised) {
		assertThat(PromiseTable.onEntering(stage).orElse(null)).isEqualTo(promised);
	}

}
