package dev.goodword.promises;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.NudgePolicy.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When somebody who was asked to choose a time hears from us again. */
class NudgePolicyTests {

	/** A Monday. */
	private static final LocalDate SENT = LocalDate.of(2026, 11, 23);

	private static final WorkingCalendar TEAM = WorkingCalendar.mondayToFriday(ZoneId.of("Asia/Shanghai"));

	@Test
	void remindsOnTheSecondAndFourthWorkingDayAndCallsOnTheFifth() {
		assertThat(NudgePolicy.steps(SENT, LocalDate.of(2026, 12, 2), TEAM)).containsExactly(nudge("2026-11-25"),
				nudge("2026-11-27"), call("2026-11-30"));
	}

	@Test
	void countsNoWeekend() {
		LocalDate friday = LocalDate.of(2026, 11, 27);
		assertThat(NudgePolicy.steps(friday, LocalDate.of(2026, 12, 4), TEAM)).containsExactly(nudge("2026-12-01"),
				nudge("2026-12-03"), call("2026-12-04"));
	}

	@Test
	void callsOnTheirOwnDayWhenThatComesFirst() {
		assertThat(NudgePolicy.steps(SENT, LocalDate.of(2026, 11, 26), TEAM)).containsExactly(nudge("2026-11-25"),
				call("2026-11-26"));
	}

	@Test
	void remindsTheDayBeforeWhenTimeIsShort() {
		assertThat(NudgePolicy.steps(SENT, LocalDate.of(2026, 11, 25), TEAM)).containsExactly(nudge("2026-11-24"),
				call("2026-11-25"));
		assertThat(NudgePolicy.steps(SENT, LocalDate.of(2026, 11, 24), TEAM)).containsExactly(call("2026-11-24"));
	}

	@Test
	void callsBeforeAWeekendOnWhichTheirDayLies() {
		assertThat(NudgePolicy.steps(SENT, LocalDate.of(2026, 11, 29), TEAM)).endsWith(call("2026-11-27"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,2026-11-25", "2026-11-25,2026-11-27", "2026-11-28,2026-11-30", "2026-11-30," })
	void takesTheNextStepAfterADay(LocalDate today, LocalDate next) {
		List<Step> steps = NudgePolicy.steps(SENT, LocalDate.of(2026, 12, 2), TEAM);
		assertThat(NudgePolicy.next(steps, today).map(Step::day).orElse(null)).isEqualTo(next);
	}

	@Test
	void makesUpForAMissedDayByOneStepOnly() {
		List<Step> steps = NudgePolicy.steps(SENT, LocalDate.of(2026, 12, 2), TEAM);
		assertThat(NudgePolicy.due(steps, SENT)).isEmpty();
		assertThat(NudgePolicy.due(steps, LocalDate.of(2026, 11, 26))).contains(nudge("2026-11-25"));
		assertThat(NudgePolicy.due(steps, LocalDate.of(2026, 12, 1))).contains(call("2026-11-30"));
	}

	private static Step nudge(String day) {
		return new Step(LocalDate.parse(day), false);
	}

	private static Step call(String day) {
		return new Step(LocalDate.parse(day), true);
	}

}
