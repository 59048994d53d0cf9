package dev.goodword.sample;

import java.time.Instant;
import java.util.Comparator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTests {

	private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

	private final Waiting<Act> waiting = new Waiting<>(Act::at, Comparator.comparing(Act::name));

	@Test
	void givesWhatIsDueInTheOrderOfItsTimes() {
		this.waiting.add(new Act("later", NINE.plusSeconds(60)));
		this.waiting.add(new Act("second", NINE));
		this.waiting.add(new Act("before", NINE.minusSeconds(60)));
		this.waiting.add(new Act("first", NINE));
		assertThat(this.waiting.next()).contains(NINE.minusSeconds(60));
		assertThat(this.waiting.take(NINE)).extracting(Act::name).containsExactly("before", "first", "second");
		assertThat(this.waiting.take(NINE)).as("taken once").isEmpty();
		assertThat(this.waiting.next()).contains(NINE.plusSeconds(60));
	}

	@Test
	void hasNothingToDoWhereNothingWaits() {
		assertThat(this.waiting.next()).isEmpty();
		assertThat(this.waiting.take(NINE)).isEmpty();
	}

	private record Act(String name, Instant at) {
	}

}
