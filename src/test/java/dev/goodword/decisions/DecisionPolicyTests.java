package dev.goodword.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** It is Thursday, 26 November 2026, 10:00 in Shanghai. */
class DecisionPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

	private final WorkingCalendar team = WorkingCalendar.mondayToFriday(SHANGHAI);

	@Test
	void leavesTwoWorkingDaysUnlessSomebodySaysOtherwise() {
		List<LocalDate> days = DecisionPolicy.days(this.team, NOW);

		assertThat(days).hasSize(10).startsWith(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-30"));
		assertThat(days.get(DecisionPolicy.LEAD - 1)).isEqualTo(LocalDate.parse("2026-11-30"));
	}

	@ParameterizedTest
	@CsvSource({ "false, true, Which one?, 2026-11-30, ended", "true, false, Which one?, 2026-11-30, decider",
			"true, true, ' ', 2026-11-30, question", "true, true, Which one?, 2026-11-28, due",
			"true, true, Which one?, 2026-11-26, due", "true, true, Which one?, 2027-01-26, due" })
	void refusesToAsk(boolean open, boolean fit, String question, LocalDate by, String why) {
		assertThat(DecisionPolicy.toAsk(open, fit, question, by, this.team, NOW))
			.isEqualTo(DecisionPolicy.because(why));
	}

	@Test
	void asksWhatIsWellFormed() {
		assertThat(DecisionPolicy.toAsk(true, true, "On?", LocalDate.parse("2026-11-30"), this.team, NOW)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "GIVEN, GO_ON, , , settled", "TAKEN_BACK, GO_ON, , , settled", "OPEN, NOT_GO_ON, , , words",
			"OPEN, NEED_INFORMATION, ' ', , words", "OPEN, HOLD, Budget., , hold",
			"OPEN, HOLD, Budget., 2026-11-26, hold", "OPEN, HOLD, Budget., 2027-03-01, hold" })
	void refusesAnswersThatLackSomething(DecisionState state, Choice choice, String words, LocalDate until,
			String why) {
		assertThat(DecisionPolicy.toAnswer(state, new DecisionAnswer(choice, words, until), TODAY))
			.isEqualTo(DecisionPolicy.because(why));
	}

	@ParameterizedTest
	@CsvSource({ "GO_ON, , ", "NOT_GO_ON, Two others are closer., ", "HOLD, Budget., 2026-11-30" })
	void takesWhatIsWhole(Choice choice, String words, LocalDate until) {
		assertThat(DecisionPolicy.toAnswer(DecisionState.OPEN, new DecisionAnswer(choice, words, until), TODAY))
			.isEmpty();
	}

	@Test
	void remindsOnTheMorningOfTheDayAndOnTheFirstWorkingDayAfterIt() {
		Instant due = DecisionPolicy.closeOf(LocalDate.parse("2026-11-27"), this.team);

		Instant first = DecisionPolicy.nextChase(due, 0, this.team, LONDON, NOW);
		assertThat(first).isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
		Instant second = DecisionPolicy.nextChase(due, 1, this.team, LONDON, first);
		assertThat(second).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
		assertThat(DecisionPolicy.nextChase(due, 2, this.team, LONDON, second)).isNull();
	}

	@Test
	void skipsAReminderWhoseMorningIsOver() {
		Instant due = DecisionPolicy.closeOf(LocalDate.parse("2026-11-27"), this.team);

		assertThat(DecisionPolicy.nextChase(due, 0, this.team, SHANGHAI, Instant.parse("2026-11-27T02:00:00Z")))
			.isEqualTo(Instant.parse("2026-11-30T01:00:00Z"));
	}

	/** 18:00 on Thursday in Los Angeles is 10:00 on Friday in Shanghai. */
	@Test
	void tellsWhoAskedThatItIsLateWhereverTheMorningComesFirst() {
		WorkingCalendar west = WorkingCalendar.mondayToFriday(LOS_ANGELES);
		Instant due = DecisionPolicy.closeOf(LocalDate.parse("2026-12-03"), west);

		Instant last = DecisionPolicy.nextChase(due, 1, west, SHANGHAI, due);

		assertThat(due).isEqualTo(Instant.parse("2026-12-04T02:00:00Z"));
		assertThat(last).isEqualTo(Instant.parse("2026-12-07T01:00:00Z")).isAfter(due);
	}

	@Test
	void remindsBeforeItIsDueWhereverTheMorningComesLast() {
		Instant due = DecisionPolicy.closeOf(LocalDate.parse("2026-11-30"), this.team);

		Instant first = DecisionPolicy.nextChase(due, 0, this.team, LOS_ANGELES, NOW);

		assertThat(due).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
		assertThat(first).isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
	}

}
