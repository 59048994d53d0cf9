package dev.goodword.communication;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import dev.goodword.communication.HalfTimePolicy.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HalfTimePolicyTests {

	@Test
	void watchesWhatChangesATalkAndWhatKeepsAPromiseByADay() {
		List<MessageKind> critical = Arrays.stream(MessageKind.values())
			.filter(HalfTimePolicy::isTimeCritical)
			.toList();
		assertThat(critical)
			.contains(MessageKind.INTERVIEW_MOVED, MessageKind.INTERVIEW_CANCELLED, MessageKind.NOT_SELECTED_EARLY,
					MessageKind.NEXT_STEP, MessageKind.OFFER, MessageKind.HOLDING)
			.doesNotContain(MessageKind.INTERVIEW_REMINDER, MessageKind.RECEIVED, MessageKind.SIGN_IN,
					MessageKind.SURVEY, MessageKind.PAUSED, MessageKind.WITHDRAWN)
			.allMatch(MessageKind::isWorthACall);
	}

	@Test
	void findsTheMiddleToTheMicrosecond() {
		assertThat(HalfTimePolicy.half(Instant.parse("2026-11-23T02:00:00Z"), Instant.parse("2026-11-23T10:00:00Z")))
			.isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
		assertThat(HalfTimePolicy.half(Instant.parse("2026-11-23T02:00:00.000001Z"),
				Instant.parse("2026-11-23T02:00:00.000002Z")))
			.isEqualTo(Instant.parse("2026-11-23T02:00:00.000001Z"));
	}

	@ParameterizedTest
	@EnumSource(MessageState.class)
	void goesAnotherWayExactlyWhereTheLetterIsStillOnItsOwn(MessageState state) {
		Act act = HalfTimePolicy.act(state, false, false);
		assertThat(act == Act.NOTHING).isEqualTo(state.isFinal());
		assertThat(HalfTimePolicy.act(state, false, true) == Act.COUNT_ANEW).isEqualTo(state == MessageState.WAITING);
	}

	@ParameterizedTest
	@CsvSource({ "WAITING,true,true,TURN", "WAITING,false,true,COUNT_ANEW", "WAITING,false,false,TURN",
			"DEFERRED,false,true,TURN", "UNCERTAIN,false,true,TURN", "BLOCKED,false,false,TURN",
			"HANDED,false,false,LOOK_AGAIN", "LEASED,false,false,LOOK_AGAIN", "ACCEPTED,false,false,NOTHING" })
	void tellsWaitingByOurOwnChoiceFromWaitingForAServer(MessageState state, boolean joined, boolean later, Act act) {
		assertThat(HalfTimePolicy.act(state, joined, later)).isEqualTo(act);
	}

}
