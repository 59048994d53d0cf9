package dev.goodword.communication.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** What passes a flow. */
class FlowPropertyTests {

	private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

	/**
	 * Whoever asks, however greedily: in no window of the time pass more than allowed.
	 */
	@Property(tries = 300)
	void letsNeverMorePassInAnyTimeThanItSays(@ForAll @IntRange(min = 1, max = 40) int count,
			@ForAll @IntRange(min = 1, max = 5) int seconds,
			@ForAll @Size(min = 50, max = 200) List<@IntRange(max = 400) Integer> pauses) {
		Duration time = Duration.ofSeconds(seconds);
		Flow flow = Flow.atMost(count, time);
		List<Instant> passed = new ArrayList<>();
		Instant free = START;
		Instant now = START;
		for (int pause : pauses) {
			while (!flow.earliest(free).isAfter(now)) {
				passed.add(now);
				free = flow.taken(free, now);
			}
			now = now.plusMillis(pause);
		}
		for (int from = 0; from + count < passed.size(); from++) {
			assertThat(Duration.between(passed.get(from), passed.get(from + count))).isGreaterThanOrEqualTo(time);
		}
	}

	/** A worker that looks four times in the time gets nearly two thirds at least. */
	@Property(tries = 100)
	void keepsAWorkerBusyThatLooksFourTimesInTheTime(@ForAll @IntRange(min = 1, max = 200) int count) {
		Flow flow = Flow.atMost(count, Duration.ofSeconds(1));
		Instant free = START;
		int passed = 0;
		for (int look = 0; look < 400; look++) {
			Instant now = START.plusMillis(250L * look);
			while (!flow.earliest(free).isAfter(now)) {
				passed++;
				free = flow.taken(free, now);
			}
		}
		assertThat(passed).isGreaterThanOrEqualTo(65 * count);
	}

}
