package dev.goodword.insights;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HundredthsTests {

	@Test
	void givesWhatIsMissingToTheLargestRemainders() {
		assertThat(Hundredths.of(List.of(1, 1, 1))).containsExactly(34, 33, 33);
		assertThat(Hundredths.of(List.of(2, 4, 1))).containsExactly(29, 57, 14);
		assertThat(Hundredths.of(List.of(0, 0, 3))).containsExactly(0, 0, 100);
	}

	@Test
	void showsNothingThatExistsAsNothing() {
		assertThat(Hundredths.of(List.of(157, 23, 1))).containsExactly(87, 12, 1);
		assertThat(Hundredths.of(List.of(20_000, 1, 1))).containsExactly(98, 1, 1);
	}

	@Property
	void alwaysAddsUpToAHundred(@ForAll @IntRange(max = 20_000) int person, @ForAll @IntRange(max = 20_000) int message,
			@ForAll @IntRange(min = 1, max = 20_000) int broken) {
		List<Integer> shares = Hundredths.of(List.of(person, message, broken));
		assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
		double exact = 100.0 * broken / (person + message + broken);
		assertThat(shares.get(2).doubleValue()).isBetween(exact - 2, exact + 1);
		assertThat(shares.get(2)).isPositive();
	}

}
