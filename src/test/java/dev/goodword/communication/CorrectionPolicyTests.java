package dev.goodword.communication;

import dev.goodword.applications.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionPolicyTests {

	@ParameterizedTest
	@EnumSource(value = MessageKind.class, names = { "NOT_SELECTED_EARLY", "NOT_SELECTED_AFTER_INTERVIEW",
			"POSITION_CLOSED", "NEXT_STEP", "PERSONAL_UPDATE", "PAUSED" })
	void correctsOnceWhatHasLeft(MessageKind kind) {
		assertThat(CorrectionPolicy.objection(kind, MessageState.ACCEPTED, false)).isEmpty();
		assertThat(CorrectionPolicy.objection(kind, MessageState.ACCEPTED, true)).contains(because("twice"));
	}

	@ParameterizedTest
	@EnumSource(value = MessageState.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
	void correctsNothingThatNobodyGot(MessageState state) {
		assertThat(CorrectionPolicy.objection(MessageKind.NOT_SELECTED_EARLY, state, false))
			.contains(because("notLeft"));
	}

	@ParameterizedTest
	@EnumSource(value = MessageKind.class, names = { "ADDRESS_CHANGED", "CORRECTION", "SIGN_IN", "SURVEY",
			"ALREADY_APPLIED", "BRIDGE_NOTE", "WITHDRAWN" })
	void leavesAloneWhatSaysNothingOfTheApplication(MessageKind kind) {
		assertThat(CorrectionPolicy.objection(kind, MessageState.ACCEPTED, false)).contains(because("kind"));
	}

	@Test
	void letsACorrectionLeaveWhateverRunsMeanwhileButNotAfterSomebodyLeft() {
		assertThat(MessageKind.CORRECTION.carriesPromise()).isFalse();
		assertThat(MessageKind.CORRECTION.sendClass()).isEqualTo(SendClass.NEUTRAL);
		assertThat(MessageFamilies.leavesOnTime(MessageKind.CORRECTION)).isTrue();
		assertThat(MessageKind.CORRECTION.isWorthACall()).isTrue();
		assertThat(MessageKind.CORRECTION.undo()).isZero();
	}

	private static Refusal because(String why) {
		return new Refusal("communication.refused.correction." + why, null);
	}

}
