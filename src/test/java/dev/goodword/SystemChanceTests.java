package dev.goodword;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SystemChanceTests {

	private final MovableClock clock = new MovableClock();

	private final SystemChance chance = new SystemChance(this.clock);

	@Test
	void shapesIdsAsVersionSeven() {
		assertThat(Stream.generate(this.chance::newId).limit(1000)).doesNotHaveDuplicates().allSatisfy((id) -> {
			assertThat(id.version()).isEqualTo(7);
			assertThat(id.variant()).isEqualTo(2);
			assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MovableClock.START.toEpochMilli());
		});
	}

	@Test
	void ordersIdsByTheProductClock() {
		List<UUID> ids = IntStream.range(0, 100).mapToObj((i) -> {
			this.clock.moveBy(Duration.ofMillis(1));
			return this.chance.newId();
		}).toList();

		assertThat(ids.stream().map(UUID::toString)).isSorted();
	}

	@Test
	void drawsSecretsOfTheWantedLengthAndNeverTwice() {
		assertThat(Stream.generate(() -> this.chance.secret(32)).limit(100).map(List::of)).doesNotHaveDuplicates();
		assertThat(this.chance.secret(5)).hasSize(5);
	}

	@Test
	void drawsNumbersBelowTheBound() {
		assertThat(IntStream.generate(() -> this.chance.below(3)).limit(500).distinct().sorted()).containsExactly(0, 1,
				2);
	}

}
