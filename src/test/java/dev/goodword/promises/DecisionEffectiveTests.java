package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.applications.StageMoveId;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@RecordApplicationEvents
class DecisionEffectiveTests extends PromisedTest {

	private static final Instant LATE = Instant.parse("2026-11-30T10:00:00.000001Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-30T10:00:00Z,KEPT_DECISION", "2026-11-30T10:00:00.000001Z,BROKEN" })
	void judgesTheEndingByWhenItReachedThem(Instant effective, PromiseState end) {
		StageMoveId cause = decline();

		this.promises.decisionEffective(this.id, cause, effective);

		assertThat(states()).containsExactly(end);
		assertThat(activeRows()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T10:00:00Z,KEPT_DECISION", "2026-11-30T10:00:00.000001Z,BROKEN" })
	void judgesTheStepByThePromiseThatRanBefore(Instant effective, PromiseState end) {
		StageMoveId cause = move(StageKind.INTERVIEW, false);
		PromiseSummary next = active();

		this.promises.decisionEffective(this.id, cause, effective);

		assertThat(states()).containsExactly(end, active().state());
		assertThat(active().id()).isEqualTo(next.id());
	}

	@Test
	void saysWhenItCameTooLate(ApplicationEvents events) {
		PromiseId first = active().id();
		StageMoveId cause = move(StageKind.INTERVIEW, false);

		this.promises.decisionEffective(this.id, cause, LATE);
		this.promises.decisionEffective(this.id, cause, LATE.plusSeconds(1));

		assertThat(events.stream(PromiseBroken.class)).containsExactly(new PromiseBroken(first, this.id, LATE));
	}

	@Test
	void settlesNothingTwice() {
		StageMoveId cause = decline();
		this.promises.decisionEffective(this.id, cause, this.clock.instant());

		this.promises.decisionEffective(this.id, cause, LATE);

		assertThat(states()).containsExactly(PromiseState.KEPT_DECISION);
	}

	@Test
	void goesOnOwingTheWordUntilItHasReachedThem() {
		StageMoveId cause = decline();
		this.clock.moveTo(LATE);
		this.ladder.runDue();
		assertThat(active().kind()).isEqualTo(PromiseKind.REPAIR);

		this.clock.moveBy(Duration.ofHours(1));
		this.promises.decisionEffective(this.id, cause, this.clock.instant());

		assertThat(states()).containsExactly(PromiseState.BROKEN, PromiseState.KEPT_DECISION);
		assertThat(activeRows()).isZero();
	}

	@Test
	void keepsTheRunningPromiseWhenAnEndingIsTakenBack() {
		PromiseSummary first = active();

		this.ending.undo(this.id, decline(), this.recruiter);

		assertThat(this.promises.history(this.id)).containsExactly(first);
	}

}
