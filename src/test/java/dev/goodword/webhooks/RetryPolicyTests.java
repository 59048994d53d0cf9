package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When a delivery is made again, and when no more. */
class RetryPolicyTests {

	private static final Instant BEGUN = Instant.parse("2026-11-23T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1,PT10S", "2,PT1M", "3,PT5M", "4,PT30M", "5,PT2H", "6,PT5H", "7,PT8H", "8,PT12H", "9,PT16H",
			"10,PT16H", "500,PT16H" })
	void pausesGrow(int tries, Duration pause) {
		assertThat(next(tries, BEGUN, null, 0)).contains(BEGUN.plus(pause));
		assertThat(next(tries, BEGUN, null, 20)).contains(BEGUN.plus(pause.multipliedBy(6).dividedBy(5)));
	}

	@Test
	void triesForThreeDaysAndNotLonger() {
		Instant now = BEGUN;
		int tries = 1;
		Optional<Instant> next = next(tries, now, null, RetryPolicy.JITTER_PERCENT - 1);
		while (next.isPresent()) {
			assertThat(next.get()).isAfter(now).isBeforeOrEqualTo(BEGUN.plus(RetryPolicy.PATIENCE));
			now = next.get();
			tries++;
			next = next(tries, now, null, RetryPolicy.JITTER_PERCENT - 1);
		}
		assertThat(now).as("the last try").isEqualTo(BEGUN.plus(RetryPolicy.PATIENCE));
		assertThat(tries).isBetween(10, 13);
	}

	@Test
	void waitsAsLongAsTheOtherSideWishes() {
		assertThat(next(1, BEGUN, BEGUN.plusSeconds(120), 0)).contains(BEGUN.plusSeconds(120));
		assertThat(next(3, BEGUN, BEGUN.plusSeconds(120), 0)).contains(BEGUN.plusSeconds(300));
		Instant late = BEGUN.plus(RetryPolicy.PATIENCE).minusSeconds(5);
		assertThat(next(9, late, late.plusSeconds(3600), 0)).contains(BEGUN.plus(RetryPolicy.PATIENCE));
	}

	@ParameterizedTest
	@CsvSource({ "1,PT5S", "2,PT10S", "3,PT20S", "6,PT2M40S", "7,PT5M", "8,PT5M", "1000000,PT5M" })
	void leavesAlonePeopleWhoFail(int failures, Duration rest) {
		assertThat(RetryPolicy.rest(failures)).isEqualTo(rest);
	}

	@Test
	void bearsThreeDays() {
		assertThat(RetryPolicy.isTooLong(BEGUN, BEGUN.plus(Duration.ofDays(3)).minusSeconds(1))).isFalse();
		assertThat(RetryPolicy.isTooLong(BEGUN, BEGUN.plus(Duration.ofDays(3)))).isTrue();
	}

	@Test
	void readsWhenToAskAgain() {
		assertThat(Calling.wished(null, BEGUN)).isNull();
		assertThat(Calling.wished("120", BEGUN)).isEqualTo(BEGUN.plusSeconds(120));
		assertThat(Calling.wished("Mon, 23 Nov 2026 03:00:00 GMT", BEGUN)).isEqualTo("2026-11-23T03:00:00Z");
		assertThat(Calling.wished("999999999", BEGUN)).isNull();
		assertThat(Calling.wished("later", BEGUN)).isNull();
		assertThat(Calling.wished("-5", BEGUN)).isNull();
	}

	private static Optional<Instant> next(int tries, Instant now, Instant wished, int jitter) {
		return RetryPolicy.next(tries, BEGUN, now, wished, jitter);
	}

}
