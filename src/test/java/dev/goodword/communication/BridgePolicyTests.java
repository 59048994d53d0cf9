package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Bridge;
import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.communication.BridgePolicy.Seen;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring Festival 2026: the last working day is Saturday 14 February. */
class BridgePolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final WorkingCalendar china = CalendarFixture.china();

	private final Bridge bridge = Bridge.ahead(this.china, LocalDate.parse("2026-02-12")).orElseThrow();

	@Test
	void writesAtThreeOnTheLastWorkingDayAndNotOnceTheyAreLongClosed() {
		assertThat(BridgePolicy.at(this.bridge, this.china)).isEqualTo(at("2026-02-14T15:00"));
		assertThat(BridgePolicy.until(this.bridge, this.china)).isEqualTo(at("2026-02-16T00:00"));
	}

	@Test
	void a4WritesToWhomNothingElseWasSaidSinceTheTalk() {
		assertThat(wanted("2026-02-24", seen(MessageKind.RECEIVED, "2026-02-09T10:00"),
				seen(MessageKind.INTERVIEW_THANKS, "2026-02-12T18:10")))
			.isTrue();
		assertThat(wanted("2026-02-24", seen(MessageKind.RECEIVED, "2026-02-09T10:00"),
				seen(MessageKind.INTERVIEW_THANKS, "2026-02-12T18:10"),
				seen(MessageKind.NEXT_STEP, "2026-02-14T10:00")))
			.as("something else did go out")
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "RECEIVED, 2026-02-12T00:00, false", "RECEIVED, 2026-02-11T23:59, true",
			"HOLDING, 2026-02-13T10:00, false", "UNDER_REVIEW, 2026-02-13T10:00, false",
			"SIGN_IN, 2026-02-14T10:00, true", "SURVEY, 2026-02-14T10:00, true",
			"ALREADY_APPLIED, 2026-02-14T10:00, true", "BRIDGE_NOTE, 2026-02-14T15:05, false" })
	void asksWhatWasHeardInTheLastThreeWorkingDays(MessageKind kind, String at, boolean wanted) {
		assertThat(wanted("2026-02-24", seen(kind, at))).isEqualTo(wanted);
	}

	@Test
	void keepsStillWhereAWordIsOnItsWay() {
		assertThat(wanted("2026-02-24", new Seen(MessageKind.NOT_SELECTED_EARLY, null, true))).isFalse();
		assertThat(wanted("2026-02-24", new Seen(MessageKind.INTERVIEW_THANKS, null, true))).isFalse();
		assertThat(wanted("2026-02-24", new Seen(MessageKind.SIGN_IN, null, true))).isTrue();
		assertThat(wanted("2026-02-24", new Seen(MessageKind.HOLDING, null, false))).as("one that was stopped")
			.isTrue();
	}

	@Test
	void writesOnlyToThoseWhoWaitAcrossIt() {
		assertThat(wanted("2026-02-14")).isFalse();
		assertThat(wanted("2026-02-16")).as("a day inside: they are elsewhere").isTrue();
		assertThat(BridgePolicy.isWanted(promise(PromiseKind.LAPSE_CHOICE, PromiseState.MADE, "2026-02-24"), List.of(),
				this.bridge, this.china))
			.as("the choice is theirs")
			.isFalse();
		assertThat(BridgePolicy.isWanted(promise(PromiseKind.REPAIR, PromiseState.BROKEN, "2026-02-24"), List.of(),
				this.bridge, this.china))
			.as("a person has to answer")
			.isFalse();
	}

	private boolean wanted(String told, Seen... messages) {
		return BridgePolicy.isWanted(promise(PromiseKind.INTERVIEW_HELD, PromiseState.MADE, told), List.of(messages),
				this.bridge, this.china);
	}

	private static Seen seen(MessageKind kind, String at) {
		return new Seen(kind, at(at), false);
	}

	private static PromiseSummary promise(PromiseKind kind, PromiseState state, String told) {
		return new PromiseSummary(new PromiseId(new UUID(0, 1)), new JobApplicationId(new UUID(0, 2)), kind, state,
				at("2026-02-14T18:00"), LocalDate.parse(told), SHANGHAI, at(told + "T18:00"), at("2026-02-12T16:00"),
				false, PromiseSummary.Holds.NONE, new PromiseSummary.People(new AccountId(new UUID(0, 3)), null));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
	}

}
