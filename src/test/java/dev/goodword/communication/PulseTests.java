package dev.goodword.communication;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A worker that has not turned for a minute is missed, unless nobody waits for it. */
class PulseTests {

	private long seconds = -100;

	private final Pulse pulse = new Pulse(() -> TimeUnit.SECONDS.toNanos(this.seconds));

	@Test
	void missesAWorkerAfterAMinute() {
		this.pulse.watch(true);
		this.seconds += 60;
		assertThat(this.pulse.isStill()).isFalse();
		this.seconds++;
		assertThat(this.pulse.isStill()).isTrue();
		this.pulse.beat();
		assertThat(this.pulse.isStill()).isFalse();
	}

	@Test
	void expectsNothingOfAWorkerThatOthersTurn() {
		this.seconds += 1000;
		assertThat(this.pulse.isStill()).isFalse();
		this.pulse.watch(true);
		this.pulse.watch(false);
		this.seconds += 1000;
		assertThat(this.pulse.isStill()).isFalse();
	}

}
