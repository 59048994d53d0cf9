package dev.goodword;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestPortsTests {

	@Test
	void theClockStandsStillUntilItIsMoved() {
		MovableClock clock = new MovableClock();
		assertThat(clock.instant()).isEqualTo(MovableClock.START).isEqualTo(clock.instant());
		clock.moveBy(Duration.ofDays(2));
		assertThat(clock.instant()).isEqualTo(MovableClock.START.plus(Duration.ofDays(2)));
	}

	@Test
	void idsAscendAndAreOfVersion7() {
		SeededChance chance = new SeededChance(1);
		var ids = IntStream.range(0, 1000).mapToObj((i) -> chance.newId()).toList();
		assertThat(ids).allSatisfy((id) -> {
			assertThat(id.version()).isEqualTo(7);
			assertThat(id.variant()).isEqualTo(2);
		});
		assertThat(ids.stream().map(Object::toString)).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void theSameSeedFallsTheSameWay() {
		assertThat(new SeededChance(7).secret(16)).isEqualTo(new SeededChance(7).secret(16))
			.isNotEqualTo(new SeededChance(8).secret(16));
	}

}
