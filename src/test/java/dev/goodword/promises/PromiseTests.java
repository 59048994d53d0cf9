package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	private static final Instant HOLD = Instant.parse("2026-11-30T02:07:00Z");

	private static final JobApplicationId APPLICATION = new JobApplicationId(new UUID(0, 1));

	private static final UUID CAUSE = new UUID(0, 2);

	private final Promise promise = promise(NOW);

	@Test
	void isMadeWithItsDates() {
		assertThat(this.promise.summary()).isEqualTo(new PromiseSummary(this.promise.id(), APPLICATION,
				PromiseKind.APPLICATION_RECEIVED, PromiseState.MADE, Instant.parse("2026-11-27T10:00:00Z"),
				LocalDate.parse("2026-11-30"), ZoneId.of("Asia/Shanghai"), DEADLINE, NOW, false,
				new PromiseSummary.Holds(0, HOLD), new PromiseSummary.People(this.promise.owner(), null)));
		assertThat(this.promise.made()).isEqualTo(
				new PromiseMade(this.promise.id(), APPLICATION, PromiseKind.APPLICATION_RECEIVED, CAUSE, 1, NOW));
		assertThat(this.promise.isActive()).isTrue();
	}

	@Test
	void skipsStepsThatArePastWhenItIsMade() {
		assertThat(promise(Instant.parse("2026-11-26T02:00:00Z")).state()).isEqualTo(PromiseState.DUE_SOON);
		assertThat(promise(Instant.parse("2026-11-28T02:00:00Z")).state()).isEqualTo(PromiseState.AT_RISK);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T02:00:00Z,KEPT_DECISION", "2026-11-30T10:00:00Z,KEPT_DECISION",
			"2026-11-30T10:00:00.000001Z,BROKEN" })
	void isKeptUpToItsDeadline(Instant effective, PromiseState end) {
		assertThat(this.promise.settleBy(PromiseState.KEPT_DECISION, effective)).isEqualTo(end);
		assertThat(this.promise.isActive()).isFalse();
	}

	@Test
	void isPastItsDeadlineOnlyAfterIt() {
		assertThat(this.promise.isPastDeadline(DEADLINE)).isFalse();
		assertThat(this.promise.isPastDeadline(DEADLINE.plusNanos(1000))).isTrue();
	}

	@Test
	void standsAgainWithItsOldDates() {
		PromiseSummary before = this.promise.summary();
		this.promise.supersede(NOW);
		assertThat(this.promise.isSuperseded()).isTrue();

		this.promise.restore(NOW);

		assertThat(this.promise.summary()).isEqualTo(before);
		assertThat(this.promise.isActive()).isTrue();
	}

	@Test
	void standsAgainWhereTheLadderHasGotTo() {
		this.promise.supersede(NOW);

		this.promise.restore(DEADLINE);

		assertThat(this.promise.state()).isEqualTo(PromiseState.AT_RISK);
		assertThat(this.promise.due(DEADLINE))
			.isEqualTo(new PromiseDue(this.promise.id(), APPLICATION, PromiseState.AT_RISK, DEADLINE));
	}

	@Test
	void saysThatItIsBroken() {
		Instant late = DEADLINE.plusSeconds(1);

		assertThat(this.promise.breakWord(late)).isEqualTo(new PromiseBroken(this.promise.id(), APPLICATION, late));
		assertThat(this.promise.state()).isEqualTo(PromiseState.BROKEN);
		assertThat(this.promise.isActive()).isFalse();
	}

	/** Whoever is named or waits elsewhere: what was broken for good stays so. */
	@Test
	void staysBrokenForGoodHoweverTheTeamIsHurried() {
		Instant late = DEADLINE.plusSeconds(1);
		Instant looked = DEADLINE.plus(Duration.ofDays(14));
		this.promise.breakForGood(late);
		this.promise.lookAgain(looked);
		PromiseSummary before = this.promise.summary();

		this.promise.hurry(late.plusSeconds(60), null, late);
		this.promise.planHold(null, late);
		this.promise.standAlone(late);
		this.promise.isToKeep(promise(NOW), late);
		this.promise.wordSeen(late);
		this.promise.wordArrived(late);
		this.promise.redate(late, late, false, late);
		this.promise.hurry(null, null, late);

		assertThat(this.promise.state()).isEqualTo(PromiseState.BROKEN);
		assertThat(this.promise.isActive()).isTrue();
		assertThat(this.promise).extracting("nextStepAt").isEqualTo(looked);
		assertThat(this.promise.summary().deadlineAt()).isEqualTo(before.deadlineAt());
		assertThat(this.promise.due(late).state()).isEqualTo(PromiseState.BROKEN);
	}

	@Test
	void remembersWhoIsToDecideAlthoughItIsBrokenForGood() {
		AccountId decider = new AccountId(new UUID(0, 4));
		this.promise.breakForGood(DEADLINE.plusSeconds(1));
		this.promise.hurry(DEADLINE.plusSeconds(60), decider, DEADLINE.plusSeconds(2));
		assertThat(this.promise.summary().people().decider()).isEqualTo(decider);
		assertThat(this.promise.state()).isEqualTo(PromiseState.BROKEN);
	}

	private static Promise promise(Instant now) {
		DatedPromise dates = new DatedPromise(Instant.parse("2026-11-27T10:00:00Z"), LocalDate.parse("2026-11-30"),
				ZoneId.of("Asia/Shanghai"), DEADLINE, false, false, Optional.empty());
		Terms terms = new Terms(PromiseKind.APPLICATION_RECEIVED, dates, 4, Instant.parse("2026-11-25T01:30:00Z"), HOLD,
				0, CAUSE, 1, new AccountId(new UUID(0, 3)));
		return new Promise(new PromiseId(new UUID(0, 9)), APPLICATION, terms, null, now);
	}

}
