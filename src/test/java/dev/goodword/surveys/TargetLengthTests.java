package dev.goodword.surveys;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many questions to rate fit into the time people are told. */
class TargetLengthTests {

	@ParameterizedTest
	@CsvSource({ "T1,2", "T2,2", "T3,7", "T4,9", "T5,7", "T6,9", "T7,5", "T8,4", "T9,3", "INT,4" })
	@DisplayName("the questions of the product are as many as were meant")
	void isWhatTheProductAsks(Touchpoint touchpoint, int target) {
		assertThat(TargetLength.of(touchpoint)).isEqualTo(target);
		assertThat(TargetLength.asked(touchpoint)).isLessThanOrEqualTo(target);
	}

	@Test
	void saysHowManyAreTooMany() {
		assertThat(TargetLength.over(Touchpoint.T3, 0)).isZero();
		assertThat(TargetLength.over(Touchpoint.T3, 2)).isEqualTo(2);
		assertThat(TargetLength.over(Touchpoint.T7, 3)).isEqualTo(3);
	}

}
