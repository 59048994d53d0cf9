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
	void waitsNoLongerBecauseSeveralBrokeAtOnce() {
		for (int line = 0; line < 8; line++) {
			this.breaker.failed("line " + line, NOW, NOW, false);
		}
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		assertThat(this.breaker.circuit().nextTry()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
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
		for (int failure = 0; failure < 5; failure++) {
			this.breaker.failed("one", NOW, NOW, false);
		}
		assertThat(this.breaker.circuit().isOpen()).isTrue();
		return NOW.plus(Duration.ofMinutes(1));
	}

}
