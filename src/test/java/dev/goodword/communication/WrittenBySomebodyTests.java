package dev.goodword.communication;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What carries no mark of automatic mail ({@code communication.md} 4.8): words of one of
 * ours to one person.
 */
class WrittenBySomebodyTests {

	@ParameterizedTest
	@EnumSource(names = { "NEXT_STEP", "NOT_SELECTED_EARLY", "NOT_SELECTED_AFTER_INTERVIEW", "POSITION_CLOSED",
			"PAUSED_AGAIN", "PERSONAL_UPDATE", "QUESTION_ANSWERED", "FEEDBACK_GIVEN", "COMPLAINT_ANSWERED",
			"COMPLAINT_CLOSED", "CORRECTION", "INTERVIEW_INVITATION", "INFORMATION_REQUEST", "OFFER", "OFFER_PROLONGED",
			"OFFER_RESCINDED", "POOL_INVITATION" })
	void isWhatAPersonWrote(MessageKind kind) {
		assertThat(kind.isWrittenBySomebody()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE,
			names = { "RECEIVED", "HOLDING", "RELEASE", "LAPSE", "SIGN_IN", "SURVEY", "INTERVIEW_REMINDER",
					"OFFER_REMINDER", "QUESTION_RECEIVED", "QUESTION_DELAYED", "COMPLAINT_RECEIVED",
					"COMPLAINT_DELAYED", "ANSWER_CHANGED", "BRIDGE_NOTE", "PAUSED", "RESUMED", "BROKEN_PROMISE" })
	void isNothingThatLeavesByItself(MessageKind kind) {
		assertThat(kind.isWrittenBySomebody()).isFalse();
	}

}
