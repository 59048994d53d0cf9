package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.goodword.AtOnce;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One judgement of the mail server for all connections of a node. */
class BreakerTests {

	private static final Instant NOW = Instant.parse("2026-09-22T02:00:00Z");

	private final Breaker breaker = new Breaker();

	@Test
	void letsAllTalkToAServerThatAnswers() {
		assertThat(this.breaker.admits("one", NOW)).isTrue();
		assertThat(this.breaker.admits("other", NOW)).isTrue();
		this.breaker.works("one");
		assertThat(this.breaker.circuit()).isEqualTo(Circuit.CLOSED);
	}

	@Test
	void letsOneTryWhenThePauseIsOverAndAllWhenItWasAnswered() {
		Instant again = open();
		assertThat(this.breaker.admits("one", again.minusMillis(1))).as("before it is over").isFalse();
		assertThat(this.breaker.admits("one", again)).isTrue();
		assertThat(this.breaker.admits("other", again)).isFalse();
		assertThat(this.breaker.admits("one", again)).as("it is still at it").isTrue();
		this.breaker.works("one");
		assertThat(this.breaker.admits("other", again)).isTrue();
		assertThat(this.breaker.circuit()).isEqualTo(Circuit.CLOSED);
	}

	@Test
	void letsOneOfManyTryHoweverManyAskAtOnce() {
		Instant again = open();
		List<String> lines = IntStream.range(0, 8).mapToObj((number) -> "line " + number).toList();
		for (int round = 0; round < 20; round++) {
			List<Object> answers = AtOnce.run(lines.stream()
				.<Callable<?>>map((line) -> () -> this.breaker.admits(line, again))
				.toArray(Callable<?>[]::new));
			assertThat(answers).containsOnlyOnce(true);
			lines.forEach(this.breaker::leave);
		}
	}

	@Test
	void letsAnotherTryWhenTheFirstLeavesWithoutHavingTried() {
		Instant again = open();
		this.breaker.admits("one", again);
		this.breaker.leave("other");
		assertThat(this.breaker.admits("other", again)).as("it was not theirs to leave").isFalse();
		this.breaker.leave("one");
		assertThat(this.breaker.admits("other", again)).isTrue();
	}

	@Test
	void letsOneTryAlsoBeforeItOpens() {
		this.breaker.failed("one", NOW, NOW, false);
		assertThat(this.breaker.circuit().isOpen()).isFalse();
		Instant breath = NOW.plusSeconds(2);
		assertThat(this.breaker.admits("one", NOW)).isFalse();
		assertThat(this.breaker.admits("one", breath)).isTrue();
		assertThat(this.breaker.admits("other", breath)).isFalse();
		this.breaker.works("other");
		assertThat(this.breaker.circuit()).as("a mail of another was answered meanwhile").isEqualTo(Circuit.CLOSED);
	}

	@Test
	void takesOneBreakForOneHoweverManyLinesBroke() {
		breakAtOnce();
		Instant breath = NOW.plusSeconds(2);
		assertThat(this.breaker.circuit()).isEqualTo(new Circuit(1, NOW, 0, breath, false));
		assertThat(this.breaker.admits("line 3", breath)).isTrue();
		this.breaker.failed("line 3", breath, breath, false);
		this.breaker.failed("line 4", NOW, breath, false);
		assertThat(this.breaker.circuit()).as("the second in a row, no server is lost yet")
			.isEqualTo(new Circuit(2, NOW, 0, breath.plusSeconds(2), false));
	}

	@Test
	void countsWhatBrokeAfterItWasAnswered() {
		breakAtOnce();
		assertThat(this.breaker.admits("line 3", NOW.plusSeconds(2))).isTrue();
		this.breaker.works("line 3");
		breakAtOnce();
		assertThat(this.breaker.circuit().failures()).isOne();
	}

	@Test
	void opensAfterFiveTriesInARowOfDifferentLines() {
		breakAtOnce();
		Instant at = NOW;
		for (String line : List.of("one", "two", "three", "four")) {
			at = at.plusSeconds(2);
			assertThat(this.breaker.circuit().isOpen()).isFalse();
			assertThat(this.breaker.admits(line, at)).isTrue();
			this.breaker.failed(line, at, at, false);
		}
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		assertThat(this.breaker.circuit().nextTry()).isEqualTo(at.plusSeconds(60));
	}

	@Test
	void opensWhenNothingButFailuresHappenedForAMinute() {
		breakAtOnce();
		Instant later = NOW.plusSeconds(60);
		this.breaker.failed("line 7", NOW, later, false);
		assertThat(this.breaker.circuit().isOpen()).as("begun before").isFalse();
		assertThat(this.breaker.admits("line 1", later)).isTrue();
		this.breaker.failed("line 1", later, later, false);
		assertThat(this.breaker.circuit().isOpen()).isTrue();
	}

	@Test
	void opensForARefusalOfOurNameAndOnce() {
		this.breaker.failed("one", NOW, NOW, false);
		this.breaker.failed("other", NOW, NOW, true);
		this.breaker.failed("third", NOW, NOW, true);
		assertThat(this.breaker.circuit()).isEqualTo(new Circuit(2, NOW, 1, NOW.plusSeconds(60), true));
	}

	@Test
	void waitsLongerWhenTheOneThatTriedFails() {
		Instant again = open();
		assertThat(this.breaker.admits("one", again)).isTrue();
		this.breaker.failed("other", NOW, again, false);
		assertThat(this.breaker.circuit().nextTry()).as("begun before").isEqualTo(again);
		this.breaker.failed("one", again, again, false);
		assertThat(this.breaker.circuit().nextTry()).isEqualTo(again.plus(Duration.ofMinutes(2)));
		assertThat(this.breaker.admits("other", again.plus(Duration.ofMinutes(2)))).as("the next try is anybody's")
			.isTrue();
	}

	@Test
	void staysOpenWhenAMailOfBeforeIsAnswered() {
		this.breaker.failed("one", NOW, NOW, true);
		this.breaker.works("other");
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		assertThat(this.breaker.circuit().signInRefused()).isTrue();
	}

	/** Opens it; the moment from which it may be tried again. */
	private Instant open() {
		Instant at = NOW;
		for (int failure = 0; failure < 5; failure++) {
			assertThat(this.breaker.admits("one", at)).isTrue();
			this.breaker.failed("one", at, at, false);
			at = this.breaker.circuit().nextTry();
		}
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		return at;
	}

	/** Eight lines lose the server at the same moment. */
	private void breakAtOnce() {
		for (int line = 0; line < 8; line++) {
			this.breaker.failed("line " + line, NOW, NOW, false);
		}
	}

}
