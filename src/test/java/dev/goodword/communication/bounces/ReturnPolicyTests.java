package dev.goodword.communication.bounces;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.communication.bounces.ReturnPolicy.Deed;
import dev.goodword.communication.bounces.ReturnPolicy.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPolicyTests {

	private static final Instant HANDED = Instant.parse("2026-11-20T02:00:00Z");

	private static final Instant SOON = HANDED.plus(Duration.ofHours(2));

	private static final Mail NEWS = new Mail(true, false, HANDED);

	@Test
	void reopensWhatADeadAddressDidNotGet() {
		assertThat(ReturnPolicy.after(AnswerKind.HARD, NEWS, SOON)).containsExactlyInAnyOrder(Deed.NOTE, Deed.LOST,
				Deed.REOPEN);
	}

	@Test
	void reopensADecisionThatAFullMailboxDidNotGetButNoOtherNews() {
		assertThat(ReturnPolicy.after(AnswerKind.SOFT, new Mail(true, true, HANDED), SOON)).contains(Deed.REOPEN);
		assertThat(ReturnPolicy.after(AnswerKind.SOFT, NEWS, SOON)).containsExactlyInAnyOrder(Deed.NOTE, Deed.LOST);
	}

	@Test
	void looksBackThreeDaysAndNoFurther() {
		Instant last = HANDED.plus(ReturnPolicy.WATCH);
		assertThat(ReturnPolicy.after(AnswerKind.HARD, NEWS, last)).contains(Deed.REOPEN);
		assertThat(ReturnPolicy.after(AnswerKind.HARD, NEWS, last.plusNanos(1000))).contains(Deed.LOST)
			.doesNotContain(Deed.REOPEN);
	}

	@Test
	void tellsOperationsOfWhatIsOurFault() {
		assertThat(ReturnPolicy.after(AnswerKind.OUR_FAULT, NEWS, SOON)).contains(Deed.OPERATIONS, Deed.LOST);
	}

	@Test
	void losesNothingThatDidNotCountAsArrived() {
		assertThat(ReturnPolicy.after(AnswerKind.HARD, new Mail(false, true, HANDED), SOON)).containsExactly(Deed.NOTE);
	}

	@Test
	void losesNothingByAComplaint() {
		assertThat(ReturnPolicy.after(AnswerKind.COMPLAINT, NEWS, SOON)).containsExactlyInAnyOrder(Deed.NOTE,
				Deed.OPERATIONS);
	}

	@Test
	void leavesToPeopleWhatNobodyUnderstands() {
		assertThat(ReturnPolicy.after(AnswerKind.UNKNOWN, NEWS, SOON)).containsExactly(Deed.TO_PEOPLE);
	}

	@ParameterizedTest
	@EnumSource(value = AnswerKind.class, names = { "DELAYED", "DELIVERED", "AUTOMATIC", "NONE" })
	void doesNothingAboutTheRest(AnswerKind kind) {
		assertThat(ReturnPolicy.after(kind, NEWS, SOON)).isEmpty();
	}

}
