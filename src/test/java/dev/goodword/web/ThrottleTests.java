package dev.goodword.web;

import java.time.Duration;

import dev.goodword.MovableClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** Each key has its own allowance, which comes back with the product's clock. */
class ThrottleTests {

	private final MovableClock clock = new MovableClock();

	private final Throttle throttle = new Throttle(3, Duration.ofMinutes(15), this.clock);

	@Test
	void refusesWhenTheAllowanceIsUsedUpAndSaysForHowLong() {
		useUp("a");
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> this.throttle.admit("a"))
			.asInstanceOf(type(TooManyAttempts.class))
			.extracting(TooManyAttempts::retryAfter)
			.isEqualTo(Duration.ofSeconds(301));
	}

	@Test
	void oneKeyDoesNotUseUpAnothers() {
		useUp("a");
		assertThatNoException().isThrownBy(() -> this.throttle.admit("b"));
	}

	@Test
	void theAllowanceComesBackWithTime() {
		useUp("a");
		this.clock.moveBy(Duration.ofMinutes(5));
		assertThatNoException().isThrownBy(() -> this.throttle.admit("a"));
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> this.throttle.admit("a"));
		this.clock.moveBy(Duration.ofDays(1));
		useUp("a");
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> this.throttle.admit("a"));
	}

	@Test
	void isForgivenAtOnce() {
		useUp("a");
		this.throttle.forgive("a");
		assertThatNoException().isThrownBy(() -> this.throttle.admit("a"));
	}

	@Test
	void forgetsTheQuietestWhenThereAreTooMany() {
		useUp("a");
		for (int i = 0; i < 20_000; i++) {
			this.throttle.admit("key" + i);
		}
		assertThatNoException().isThrownBy(() -> this.throttle.admit("a"));
	}

	@Test
	void forgetsWhoeverHasTheWholeAllowanceBack() {
		for (int i = 0; i < 100; i++) {
			this.throttle.admit("key" + i);
		}
		this.clock.moveBy(Duration.ofMinutes(10));
		useUp("late");
		this.clock.moveBy(Duration.ofMinutes(5));
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
			useUp("late");
			this.throttle.admit("late");
		});
		assertThat(this.throttle.remembered()).isOne();
	}

	@Test
	void keepsAsMuchOfALongKeyAsOfAShortOne() {
		Runtime memory = Runtime.getRuntime();
		System.gc();
		long before = memory.totalMemory() - memory.freeMemory();
		for (int i = 0; i < 200; i++) {
			this.throttle.admit(i + "x".repeat(1_000_000));
		}
		System.gc();
		assertThat(memory.totalMemory() - memory.freeMemory() - before).isLessThan(50_000_000);
		useUp("a" + "x".repeat(1_000_000));
		assertThatNoException().isThrownBy(() -> this.throttle.admit("b" + "x".repeat(1_000_000)));
	}

	@Test
	void aCallerIsAnAddressOrTheNetworkOfAHousehold() {
		assertThat(Throttle.network("192.0.2.7")).isEqualTo("192.0.2.7");
		assertThat(Throttle.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Throttle.network("2001:db8:1:2::1"))
			.isNotEqualTo(Throttle.network("2001:db8:1:3::1"));
	}

	@Test
	void neverSaysToTryAgainAtOnce() {
		assertThat(new TooManyAttempts(Duration.ZERO).retryAfter()).isEqualTo(Duration.ofSeconds(1));
	}

	private void useUp(String key) {
		for (int i = 0; i < 3; i++) {
			this.throttle.admit(key);
		}
	}

}
