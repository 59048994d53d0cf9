package dev.goodword.insights.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.communication.PersonalMails.Fate;
import dev.goodword.insights.recovery.RecoveryAnswers.Letters;
import dev.goodword.surveys.ContactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** By when a wish is answered, and what comes after what. */
class RecoveryPolicyTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

	private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

	@Test
	void givesTwoWorkingDaysWhateverTheScore() {
		assertThat(RecoveryPolicy.due(FRIDAY, WorkingCalendar.mondayToFriday(ZoneOffset.UTC))).isEqualTo(TUESDAY);
	}

	@Test
	void becomesSoonerByUrgencyAndNeverLater() {
		assertThat(RecoveryPolicy.due(TUESDAY, Urgency.USUAL, FRIDAY)).isEqualTo(TUESDAY);
		assertThat(RecoveryPolicy.due(TUESDAY, Urgency.ETHICS, FRIDAY)).isEqualTo(FRIDAY);
		assertThat(RecoveryPolicy.due(TUESDAY, Urgency.TODAY, FRIDAY)).isEqualTo(FRIDAY);
		assertThat(RecoveryPolicy.due(FRIDAY, Urgency.ETHICS, TUESDAY)).as("late already").isEqualTo(FRIDAY);
	}

	@Test
	void isReadBeforeItIsAnsweredAndAskedBeforeItIsClosed() {
		RecoveryCase unread = at(null, null, null);
		assertThat(RecoveryPolicy.toAnswer(unread)).isPresent();
		assertThat(toClose(unread)).isPresent();
		RecoveryCase read = at(Urgency.USUAL, null, null);
		assertThat(RecoveryPolicy.toJudge(read)).isEmpty();
		assertThat(RecoveryPolicy.toAnswer(read)).isEmpty();
		assertThat(toClose(read)).isPresent();
		RecoveryCase answered = at(Urgency.USUAL, Instant.EPOCH, null);
		assertThat(RecoveryPolicy.toJudge(answered)).isPresent();
		assertThat(RecoveryPolicy.toAnswer(answered)).isPresent();
		assertThat(toClose(answered)).isEmpty();
		assertThat(toClose(at(Urgency.USUAL, Instant.EPOCH, Outcome.SETTLED))).isPresent();
	}

	@Test
	void isLateOnlyWhileNobodyHasAnswered() {
		assertThat(at(null, null, null).isLate(TUESDAY)).isFalse();
		assertThat(at(null, null, null).isLate(TUESDAY.plusDays(1))).isTrue();
		assertThat(at(Urgency.USUAL, Instant.EPOCH, null).isLate(TUESDAY.plusDays(1))).isFalse();
	}

	@Test
	void isGivenUpOnlyWhereNothingReachesThem() {
		RecoveryCase read = at(Urgency.USUAL, null, null);
		assertThat(RecoveryPolicy.toClose(read, Outcome.UNREACHED, letters(Reach.OPEN))).isPresent();
		assertThat(RecoveryPolicy.toClose(read, Outcome.UNREACHED, letters(Reach.LOST))).isEmpty();
		assertThat(RecoveryPolicy.toClose(at(null, null, null), Outcome.UNREACHED, letters(Reach.NONE)))
			.as("nobody has read it")
			.isPresent();
		assertThat(Reach.of(true, List.of(Fate.LOST, Fate.GONE))).isEqualTo(Reach.OPEN);
		assertThat(Reach.of(true, List.of(Fate.GONE, Fate.LOST))).isEqualTo(Reach.LOST);
		assertThat(Reach.of(false, List.of(Fate.GONE))).isEqualTo(Reach.NONE);
	}

	private static Optional<Refusal> toClose(RecoveryCase now) {
		return RecoveryPolicy.toClose(now, Outcome.SETTLED, letters(Reach.OPEN));
	}

	private static Letters letters(Reach reach) {
		return new Letters(List.of(), Map.of(), reach);
	}

	private static RecoveryCase at(@Nullable Urgency urgency, @Nullable Instant answered, @Nullable Outcome outcome) {
		return new RecoveryCase(new ContactId(new UUID(1, 2)), TUESDAY, urgency, answered, outcome);
	}

}
