package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.PromiseSummary.Holds;
import dev.goodword.promises.PromiseSummary.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeftWaitingTests {

	private static final Instant FIRST = Instant.parse("2026-11-30T10:00:00Z");

	private static final Duration TWO_WEEKS = Duration.ofDays(14);

	private static final ZoneId ZONE = ZoneOffset.UTC;

	private final List<PromiseSummary> history = new ArrayList<>();

	@Test
	void countsFromTheFirstDateToldAtTheStep() {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		assertThat(LeftWaiting.from(this.history)).contains(FIRST.plus(TWO_WEEKS));
	}

	@ParameterizedTest
	@EnumSource(names = { "AFTER_FIRST_HOLD", "AFTER_SECOND_HOLD", "AFTER_RELEASE", "LAPSE_CHOICE", "KEPT_IN", "PAUSE",
			"RESUMED", "REPAIR" })
	@DisplayName("Pitfall 8: is not put off by a date that moved by itself")
	void isNotPutOffByADateThatMovedByItself(PromiseKind hold) {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		promise(hold, FIRST.plus(Duration.ofDays(5)));
		assertThat(LeftWaiting.from(this.history)).contains(FIRST.plus(TWO_WEEKS));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT_ROUND", "AFTER_UPDATE", "INTERVIEW_HELD", "AWAY", "AFTER_LEGAL_HOLD" })
	void beginsAnewWithADecisionOrAWordOfAPerson(PromiseKind word) {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		promise(PromiseKind.AFTER_FIRST_HOLD, FIRST.plus(Duration.ofDays(3)));
		promise(word, FIRST.plus(Duration.ofDays(9)));
		assertThat(LeftWaiting.from(this.history)).contains(FIRST.plus(Duration.ofDays(9)).plus(TWO_WEEKS));
	}

	@ParameterizedTest
	@EnumSource(names = { "OFFER_OUT", "INVITATION_OUT", "INFORMATION_ASKED", "LEGAL_HOLD" })
	void leavesThoseAloneWhoseTurnItIsOrWhoMayBeToldNothing(PromiseKind theirs) {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		promise(theirs, FIRST.plus(Duration.ofDays(9)));
		assertThat(LeftWaiting.from(this.history)).isEmpty();
	}

	@Test
	void forgetsAStepThatWasTakenBack() {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		this.history.add(summary(PromiseKind.NEXT_ROUND, PromiseState.VOID, FIRST.plus(Duration.ofDays(9))));
		assertThat(LeftWaiting.from(this.history)).contains(FIRST.plus(TWO_WEEKS));
		assertThat(LeftWaiting.from(List.of())).isEmpty();
	}

	@Test
	void knowsWhomWeToldNotToWaitForUs() {
		promise(PromiseKind.APPLICATION_RECEIVED, FIRST);
		promise(PromiseKind.AFTER_SECOND_HOLD, FIRST);
		assertThat(LeftWaiting.wasToldToBeLate(this.history)).isFalse();
		promise(PromiseKind.AFTER_RELEASE, FIRST);
		assertThat(LeftWaiting.wasToldToBeLate(this.history)).isTrue();
		promise(PromiseKind.REPAIR, FIRST);
		assertThat(LeftWaiting.wasToldToBeLate(this.history)).as("a date that moved by itself").isTrue();
		promise(PromiseKind.AFTER_UPDATE, FIRST);
		assertThat(LeftWaiting.wasToldToBeLate(this.history)).as("a person wrote after it").isFalse();
	}

	private void promise(PromiseKind kind, Instant deadline) {
		this.history.add(summary(kind, PromiseState.MADE, deadline));
	}

	private static PromiseSummary summary(PromiseKind kind, PromiseState state, Instant deadline) {
		return new PromiseSummary(new PromiseId(new UUID(0, 1)), new JobApplicationId(new UUID(0, 2)), kind, state,
				deadline.minus(Duration.ofDays(1)), deadline.atZone(ZONE).toLocalDate(), ZONE, deadline,
				deadline.minus(Duration.ofDays(4)), false, Holds.NONE, new People(new AccountId(new UUID(0, 3)), null));
	}

}
