package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProductClockTests {

	private static final Instant MACHINE = Instant.parse("2026-11-23T02:00:00.123456789Z");

	private final ProductClock clock = new ProductClock(InstantSource.fixed(MACHINE));

	@Test
	void ticksInMicrosecondsLikeTheDatabases() {
		assertThat(this.clock.instant()).isEqualTo("2026-11-23T02:00:00.123456Z");
	}

	@Test
	void followsTheDatabaseForwardsAndBackwards() {
		this.clock.correctBy(Duration.ofMillis(1500));
		assertThat(this.clock.instant()).isEqualTo("2026-11-23T02:00:01.623456Z");

		this.clock.correctBy(Duration.ofMinutes(-1));
		assertThat(this.clock.instant()).isEqualTo("2026-11-23T01:59:00.123456Z");
		assertThat(this.clock.correction()).isEqualTo(Duration.ofMinutes(-1));
	}

	@Test
	void showsTheSampleAheadOfTheDatabase() {
		this.clock.correctBy(Duration.ofSeconds(5));
		this.clock.shiftTo(Duration.ofDays(1));

		assertThat(this.clock.instant()).isEqualTo("2026-11-24T02:00:05.123456Z");
		assertThat(this.clock.unshifted()).isEqualTo("2026-11-23T02:00:05.123456Z");
		assertThat(this.clock.shift()).isEqualTo(Duration.ofDays(1));
	}

	@Test
	void showsThePastWhileASampleIsTold() {
		this.clock.shiftTo(Duration.ofDays(-182));

		assertThat(this.clock.instant()).isEqualTo("2026-05-25T02:00:00.123456Z");
		assertThat(this.clock.unshifted()).isEqualTo("2026-11-23T02:00:00.123456Z");
	}

}
