package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.communication.LetterTaskPolicy.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTaskPolicyTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

	@ParameterizedTest
	@CsvSource({ "FAILED,CALL_CANDIDATE", "EXPIRED,CALL_CANDIDATE", "SUPPRESSED,CALL_CANDIDATE",
			"UNCERTAIN,CALL_CANDIDATE CHECK_DELIVERY", "BLOCKED,MESSAGE_BLOCKED" })
	void asksForAPersonWhileALetterHasNotArrived(MessageState state, String tasks) {
		assertThat(needed(letter(MessageKind.NEXT_STEP, state, MONDAY))).containsExactlyInAnyOrder(tasks.split(" "));
	}

	@ParameterizedTest
	@EnumSource(value = MessageState.class, mode = Mode.EXCLUDE,
			names = { "FAILED", "EXPIRED", "SUPPRESSED", "UNCERTAIN", "BLOCKED" })
	void asksForNobodyWhileALetterIsOnItsWayOrTakenBack(MessageState state) {
		assertThat(needed(letter(MessageKind.NEXT_STEP, state, MONDAY))).isEmpty();
		assertThat(needed()).isEmpty();
	}

	@Test
	void asksForAPersonWhileALetterIsPutAside() {
		assertThat(needed(new Line(MessageKind.NEXT_STEP, MessageState.WAITING, PuttingAside.UNCHECKED, false, MONDAY)))
			.containsExactly(PuttingAside.TASK);
	}

	@ParameterizedTest
	@CsvSource({ "NEXT_STEP,NEXT_STEP,true", "NEXT_STEP,NOT_SELECTED_EARLY,true", "RECEIVED,NEXT_STEP,true",
			"HOLDING,NOT_SELECTED_AFTER_INTERVIEW,true", "RECEIVED,UNDER_REVIEW,true", "HOLDING,INTERVIEW_THANKS,true",
			"INTERVIEW_THANKS,BROKEN_PROMISE,true", "NEXT_STEP,INTERVIEW_THANKS,false", "NEXT_STEP,HOLDING,false",
			"NOT_SELECTED_EARLY,BROKEN_PROMISE,false", "HOLDING,SIGN_IN,false", "HOLDING,SURVEY,false",
			"HOLDING,ALREADY_APPLIED,false", "HOLDING,FREE_MESSAGE,false", "INTERVIEW_CONFIRMED,FREE_MESSAGE,false",
			"FREE_MESSAGE,FREE_MESSAGE,true", "FREE_MESSAGE,HOLDING,true" })
	void countsOnlyANewerWordOfAtLeastTheSameWeight(MessageKind lost, MessageKind arrived, boolean answers) {
		Line failed = letter(lost, MessageState.FAILED, MONDAY);

		assertThat(needed(failed, letter(arrived, MessageState.ACCEPTED, TUESDAY)).isEmpty()).isEqualTo(answers);
		assertThat(needed(failed, letter(arrived, MessageState.ACCEPTED, MONDAY.minusNanos(1000))))
			.containsExactly(Aftermath.CALL_TASK);
		assertThat(needed(failed, letter(arrived, MessageState.QUEUED, TUESDAY))).containsExactly(Aftermath.CALL_TASK);
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SELECTED_EARLY,UNCERTAIN,true", "NOT_SELECTED_AFTER_INTERVIEW,FAILED,true", "LAPSED,EXPIRED,true",
			"NOT_SELECTED_EARLY,WAITING,true", "NOT_SELECTED_EARLY,CANCELLED,false",
			"NOT_SELECTED_EARLY,ACCEPTED,false", "HOLDING,FAILED,true", "NEXT_STEP,WAITING,false",
			"SURVEY,FAILED,false" })
	void tellsByACallWhatIsLostOrStandsOnThePageAlone(MessageKind kind, MessageState state, boolean told) {
		Line letter = letter(kind, state, MONDAY);
		assertThat(LetterTaskPolicy.isToldByCall(letter, List.of(letter))).isEqualTo(told);
	}

	@Test
	void keepsTheCallForALetterThatIsStillTriedAfterHalfOfItsTime() {
		Line tried = new Line(MessageKind.INTERVIEW_MOVED, MessageState.DEFERRED, null, true, true, MONDAY);
		Line other = letter(MessageKind.RECEIVED, MessageState.ACCEPTED, MONDAY.minusSeconds(60));
		assertThat(needed(tried, other)).containsExactly(Aftermath.CALL_TASK);
		assertThat(LetterTaskPolicy.isToldByCall(tried, List.of(tried, other))).isTrue();
		assertThat(needed(tried, letter(MessageKind.INTERVIEW_MOVED, MessageState.ACCEPTED, TUESDAY))).isEmpty();
	}

	@Test
	void tellsByNoCallWhatAnotherLetterHasSaid() {
		Line lost = letter(MessageKind.NOT_SELECTED_EARLY, MessageState.UNCERTAIN, MONDAY);
		Line said = letter(MessageKind.NOT_SELECTED_EARLY, MessageState.ACCEPTED, TUESDAY);
		assertThat(LetterTaskPolicy.isToldByCall(lost, List.of(lost, said))).isFalse();
	}

	@Test
	void staysWithWhatIsStillLostAmongWhatWasAnswered() {
		assertThat(needed(letter(MessageKind.RECEIVED, MessageState.FAILED, MONDAY),
				letter(MessageKind.UNDER_REVIEW, MessageState.ACCEPTED, TUESDAY),
				letter(MessageKind.NEXT_STEP, MessageState.UNCERTAIN, TUESDAY)))
			.containsExactlyInAnyOrder(Aftermath.CALL_TASK, Aftermath.CHECK_TASK);
	}

	@Test
	void tellsAStepByACallWhenAnotherDateOvertookItsLetter() {
		assertThat(needed(new Line(MessageKind.NEXT_STEP, MessageState.SUPERSEDED, SendGuard.NEWER_DATE, false, MONDAY),
				letter(MessageKind.INTERVIEW_THANKS, MessageState.ACCEPTED, TUESDAY)))
			.containsExactly(Aftermath.CALL_TASK);
		assertThat(needed(new Line(MessageKind.NEXT_STEP, MessageState.SUPERSEDED, SendGuard.DECIDED, false, MONDAY)))
			.isEmpty();
		assertThat(needed(new Line(MessageKind.HOLDING, MessageState.SUPERSEDED, SendGuard.NEWER_DATE, true, MONDAY)))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "WAITING", "QUEUED", "LEASED", "HANDED", "DEFERRED" })
	void callsAfterBadNewsThatStandsOnThePageBeforeItsMail(MessageState state) {
		assertThat(needed(new Line(MessageKind.NOT_SELECTED_EARLY, state, null, true, MONDAY)))
			.containsExactly(Aftermath.CALL_TASK);
		assertThat(needed(new Line(MessageKind.NOT_SELECTED_EARLY, state, null, false, MONDAY))).isEmpty();
		assertThat(needed(new Line(MessageKind.NEXT_STEP, state, null, true, MONDAY))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "SIGN_IN", "SURVEY" })
	void callsNobodyAboutSecretsAndSurveys(MessageKind kind) {
		assertThat(needed(letter(kind, MessageState.FAILED, MONDAY))).isEmpty();
	}

	private static Set<String> needed(Line... letters) {
		return LetterTaskPolicy.needed(List.of(letters));
	}

	private static Line letter(MessageKind kind, MessageState state, Instant at) {
		return new Line(kind, state, null, true, at);
	}

}
