package dev.goodword.channels;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextLimitsTests {

	@ParameterizedTest(name = "after {0}, {1} and {2}: {3}")
	@CsvSource({ "0, 0, 0, 5", "3, 3, 3, 2", "5, 5, 5, 0", "0, 28, 28, 2", "0, 30, 30, 0", "0, 0, 99, 1",
			"0, 0, 100, 0", "9, 40, 400, 0" })
	void theTightestDecides(int second, int minute, int day, int left) {
		assertThat(new TextLimits(2, 5, 30, 100).left(second, minute, day)).isEqualTo(left);
	}

}
