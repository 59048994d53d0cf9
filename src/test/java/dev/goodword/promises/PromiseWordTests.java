package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which day is counted on while the letter with the next one has not arrived. */
class PromiseWordTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private final Promise received = promise(PromiseKind.APPLICATION_RECEIVED, "2026-11-30", null);

	@ParameterizedTest
	@CsvSource({ "2026-11-26,2026-11-30", "2026-11-30,2026-11-30", "2026-12-02,2026-11-30" })
	void owesItsLetterByTheDayThatIsKnown(String own, String due) {
		Promise step = promise(PromiseKind.NEXT_ROUND, own, this.received);

		assertOwedBy(step, due);
		assertThat(step.isUnheardOf()).isTrue();
	}

	@Test
	void owesNoLetterWhenTheDateIsKnownAtOnce() {
		assertThat(this.received.isUntold()).isFalse();
		assertThat(promise(PromiseKind.REPAIR, "2026-12-02", this.received).isUntold()).isFalse();
		assertThat(this.received.isWordOverdue(Instant.MAX)).isFalse();
	}

	@Test
	void countsOnTheFirstDayThroughStepsThatReachedNobody() {
		Promise first = promise(PromiseKind.NEXT_ROUND, "2026-11-26", this.received);

		assertOwedBy(promise(PromiseKind.NEXT_ROUND, "2026-12-02", first), "2026-11-30");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26,2026-11-26", "2026-12-02,2026-11-30" })
	void countsOnTheSoonerOfTheDaysOnThePageAndInTheMail(String shown, String due) {
		Promise first = promise(PromiseKind.NEXT_ROUND, shown, this.received);
		first.wordSeen(NOW);

		assertOwedBy(promise(PromiseKind.NEXT_ROUND, "2026-12-08", first), due);
	}

	@Test
	void countsOnTheLatestDayThatArrived() {
		Promise first = promise(PromiseKind.NEXT_ROUND, "2026-12-02", this.received);
		first.wordArrived(NOW);

		assertThat(first.isUntold()).isFalse();
		assertOwedBy(promise(PromiseKind.NEXT_ROUND, "2026-12-08", first), "2026-12-02");
	}

	@Test
	void standsByItsOwnDayAfterABrokenOne() {
		this.received.breakWord(NOW);

		assertOwedBy(promise(PromiseKind.NEXT_ROUND, "2026-12-08", this.received), "2026-12-08");
	}

	@Test
	void standsAloneWhenTheDayBeforeIsBrokenWhileItRuns() {
		Promise step = promise(PromiseKind.NEXT_ROUND, "2026-12-08", this.received);

		step.standAlone(NOW);

		assertOwedBy(step, "2026-12-08");
		step.wordArrived(NOW);
		step.standAlone(NOW);
		assertThat(step.isUntold()).as("what has arrived is not owed again").isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26,false,2026-11-26", "2026-12-02,false,2026-11-30", "2026-12-02,true,2026-12-02" })
	void keepsToADateThatBecameKnownLater(String known, boolean mailed, String due) {
		Promise first = promise(PromiseKind.NEXT_ROUND, known, this.received);
		Promise second = promise(PromiseKind.NEXT_ROUND, "2026-12-08", first);
		first.wordSeen(NOW);
		if (mailed) {
			first.wordArrived(NOW);
		}

		second.isToKeep(first, NOW);

		assertOwedBy(second, due);
	}

	@Test
	void isHeardOfOnceThePageShowsIt() {
		Promise step = promise(PromiseKind.NEXT_ROUND, "2026-12-02", this.received);

		step.wordSeen(NOW);

		assertThat(step.isUnheardOf()).isFalse();
		assertThat(step.isUntold()).as("the page keeps nothing").isTrue();
	}

	@Test
	void isBrokenForGoodAndStaysTheOneThatRuns() {
		Promise apology = promise(PromiseKind.REPAIR, "2026-11-30", this.received);

		apology.breakForGood(Instant.parse("2026-11-30T18:00:00.000001Z"));

		assertThat(apology.isActive()).isTrue();
		assertThat(apology.isBroken()).isTrue();
		apology.supersede(NOW);
		assertThat(apology.isBroken()).as("broken is broken").isTrue();
		assertThat(apology.isActive()).isFalse();
		apology.restore(NOW);
		assertThat(apology.state()).isEqualTo(PromiseState.BROKEN);
	}

	private static void assertOwedBy(Promise promise, String day) {
		Instant due = close(day);
		assertThat(promise.isWordOverdue(due)).as("at the day's end").isFalse();
		assertThat(promise.isWordOverdue(due.plusNanos(1000))).as("right after").isTrue();
	}

	private static Instant close(String day) {
		return LocalDate.parse(day).atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
	}

	private static Promise promise(PromiseKind kind, String told, @Nullable Promise before) {
		Instant deadline = close(told);
		DatedPromise dates = new DatedPromise(deadline.minusSeconds(86400), LocalDate.parse(told), ZoneId.of("UTC"),
				deadline, false, false, Optional.empty());
		Terms terms = new Terms(kind, dates, 2, deadline.minusSeconds(2 * 86400), null, 0, new UUID(0, 2), 1,
				new AccountId(new UUID(0, 3)));
		return new Promise(new PromiseId(new UUID(0, 9)), new JobApplicationId(new UUID(0, 1)), terms, before, NOW);
	}

}
