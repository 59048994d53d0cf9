package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordApplicationEvents
class PromiseKeepingTests extends PromisedTest {

	@Test
	void promisesAnAnswerWhenAnApplicationArrives(ApplicationEvents events) {
		assertThat(active()).satisfies((promise) -> {
			assertThat(promise.kind()).isEqualTo(PromiseKind.APPLICATION_RECEIVED);
			assertThat(promise.teamDueAt()).isEqualTo("2026-11-27T10:00:00Z");
			assertThat(promise.toldDate()).isEqualTo(LocalDate.parse("2026-11-30"));
			assertThat(promise.deadlineAt()).isEqualTo("2026-11-30T10:00:00Z");
		});
		assertThat(this.promises.active(List.of(this.id))).isEqualTo(Map.of(this.id, active()));
		assertThat(this.promises.active(List.<JobApplicationId>of())).isEmpty();
		assertThat(events.stream(PromiseMade.class)).containsExactly(new PromiseMade(active().id(), this.id,
				PromiseKind.APPLICATION_RECEIVED, this.id.value(), 1, this.clock.instant()));
	}

	@ParameterizedTest
	@CsvSource({ "ASSESS,NEXT_ROUND,2026-11-26", "INTERVIEW,NEXT_ROUND,2026-11-26", "DECISION,NEXT_ROUND,2026-11-26",
			"OFFER,OFFER_IN_PREPARATION,2026-11-26" })
	void replacesThePromiseByTheOneOfTheStep(StageKind stage, PromiseKind kind, LocalDate told) {
		PromiseSummary first = active();
		assertThat(this.promises.preview(kind, now(), this.clock.instant())).isEqualTo(told);

		move(stage, false);

		assertThat(active().kind()).isEqualTo(kind);
		assertThat(active().toldDate()).isEqualTo(told);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.SUPERSEDED);
		assertThat(activeRows()).isOne();
	}

	@Test
	void namesTheMoveAsTheCause(ApplicationEvents events) {
		StageMoveId move = move(StageKind.INTERVIEW, false);

		assertThat(events.stream(PromiseMade.class).skip(1)).containsExactly(
				new PromiseMade(active().id(), this.id, PromiseKind.NEXT_ROUND, move.value(), 2, this.clock.instant()));
	}

	@Test
	void leavesThePromiseRunningWhenNothingIsTold() {
		PromiseSummary first = active();

		move(StageKind.SCREEN, false);
		move(StageKind.INTERVIEW, true);
		decline();

		assertThat(active()).isEqualTo(first);
		assertThat(this.promises.history(this.id)).containsExactly(first);
	}

	@Test
	void restoresTheOldDatesWhenAMoveIsTakenBack() {
		PromiseSummary first = active();
		StageMoveId move = move(StageKind.INTERVIEW, false);
		this.clock.moveBy(Duration.ofHours(1));

		this.moving.undoMove(this.id, move, this.recruiter);

		assertThat(active()).isEqualTo(first);
		assertThat(states()).as("made at the same moment, so in any order")
			.containsExactlyInAnyOrder(PromiseState.MADE, PromiseState.VOID);
		assertThat(activeRows()).isOne();
	}

	@Test
	void movesUndoesAndMovesAgain() {
		this.moving.undoMove(this.id, move(StageKind.INTERVIEW, false), this.recruiter);
		this.clock.moveBy(Duration.ofSeconds(1));
		move(StageKind.ASSESS, false);

		assertThat(states()).containsExactlyInAnyOrder(PromiseState.SUPERSEDED, PromiseState.VOID,
				PromiseState.DUE_SOON);
		assertThat(activeRows()).isOne();
	}

	@Test
	void keepsTheNewDateWhenTheMoveIsTakenBackAfterItWasTold() {
		StageMoveId move = move(StageKind.INTERVIEW, false);
		PromiseSummary told = active();
		this.promises.decisionEffective(this.id, move, this.clock.instant());

		this.moving.undoMove(this.id, move, this.recruiter);

		assertThat(active()).isEqualTo(told);
		assertThat(states()).containsExactlyInAnyOrder(PromiseState.KEPT_DECISION, PromiseState.DUE_SOON);
	}

	@Test
	void leavesThePromiseAsItIsWhenASilentMoveIsTakenBack() {
		PromiseSummary first = active();

		this.moving.undoMove(this.id, move(StageKind.INTERVIEW, true), this.recruiter);

		assertThat(this.promises.history(this.id)).containsExactly(first);
	}

	@ParameterizedTest
	@CsvSource({ "false,INTERVIEW_HELD,2026-11-27", "true,FINAL_ROUND_HELD,2026-11-30" })
	void promisesAnAnswerAfterATalkFromTheDayItWasHeld(boolean last, PromiseKind kind, LocalDate told) {
		this.clock.moveTo(Instant.parse("2026-11-25T02:00:00Z"));
		Instant held = Instant.parse("2026-11-24T08:00:00Z");

		this.applications.recordInterviewHeld(this.id, held, last, this.recruiter);

		assertThat(active().kind()).isEqualTo(kind);
		assertThat(active().toldDate()).isEqualTo(told);
		assertThat(activeRows()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25T02:00:00Z,2026-11-27", "2026-11-26T02:00:00Z,2026-11-27",
			"2026-11-26T12:30:00Z,2026-11-27", "2026-11-26T13:30:00Z,2026-11-30", "2026-11-27T02:00:00Z,2026-11-30",
			"2026-11-30T02:00:00Z,2026-12-03" })
	void tellsOfALateRecordNoDayThatIsOverAndNoneLaterThanToldBefore(Instant recorded, LocalDate told) {
		this.clock.moveTo(recorded);

		this.applications.recordInterviewHeld(this.id, Instant.parse("2026-11-24T08:00:00Z"), false, this.recruiter);

		assertThat(active().toldDate()).isEqualTo(told);
	}

	@Test
	void allowsOneActivePromiseInTheDatabaseItself() {
		String copy = """
				insert into promise (promise_id, application_id, chain, kind, state, active, stage_epoch, hold_no,
				  cause_id, owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at, provisional,
				  neutral_only, version)
				select ?, application_id, chain, kind, state, ?, stage_epoch, hold_no, cause_id, owner_id, made_at,
				  due_soon_at, team_due_at, told_date, told_zone, deadline_at, provisional, neutral_only, 0
				from promise where promise_id = ?""";
		byte[] first = Columns.bytes(active().id().value());

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.database.sql(copy).params(Columns.bytes(new UUID(1, 1)), 1, first).update());
		for (int i = 0; i < 2; i++) {
			byte[] settled = Columns.bytes(new UUID(active().id().value().getMostSignificantBits(), i));
			assertThat(this.database.sql(copy).param(settled).param(null).param(first).update()).isOne();
		}
	}

	@Test
	void knowsNoOtherPromises() {
		assertThatExceptionOfType(UnknownPromise.class)
			.isThrownBy(() -> this.promises.promise(new PromiseId(new UUID(0, 404))));
		assertThat(this.promises.active(new JobApplicationId(new UUID(0, 404)))).isEmpty();
	}

}
