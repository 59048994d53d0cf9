package dev.goodword.portal.tracking;

import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicStepTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "false,false,-,RECEIVED", "true,false,-,READ", "false,false,SCREEN,READ",
					"false,false,ASSESS,INTERVIEW", "true,false,INTERVIEW,INTERVIEW", "true,true,-,INTERVIEW",
					"true,true,INTERVIEW,INTERVIEW", "true,true,DECISION,DECISION", "true,false,OFFER,DECISION",
					"true,true,SCREEN,INTERVIEW", "false,false,NEW,RECEIVED" })
	void followsWhatWasToldAndWhatHappened(boolean read, boolean held, @Nullable StageKind told, PublicStep step) {
		assertThat(PublicStep.of(read, held, told, false)).isEqualTo(step);
	}

	@Test
	void isDoneOnceTheOutcomeWasTold() {
		assertThat(PublicStep.of(false, false, null, true)).isEqualTo(PublicStep.DONE);
	}

}
