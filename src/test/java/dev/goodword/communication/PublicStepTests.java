package dev.goodword.communication;

import dev.goodword.positions.StageKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicStepTests {

	@ParameterizedTest
	@CsvSource({ "false,,false,RECEIVED", "true,,false,READ", "true,SCREEN,false,READ", "false,SCREEN,false,RECEIVED",
			"true,INTERVIEW,false,INTERVIEW", "true,ASSESS,false,INTERVIEW", "true,DECISION,false,DECISION",
			"true,OFFER,false,DECISION", "true,INTERVIEW,true,DONE", "false,,true,DONE" })
	void showsPublicStepsOnly(boolean read, StageKind told, boolean outcomeTold, PublicStep step) {
		assertThat(PublicStep.of(read, told, outcomeTold)).isEqualTo(step);
	}

}
