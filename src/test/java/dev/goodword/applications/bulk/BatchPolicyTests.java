package dev.goodword.applications.bulk;

import dev.goodword.applications.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BatchPolicyTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "3, 3", "12, 3", "30, 3", "31, 4", "115, 12", "500, 50" })
	void asksForThreeLettersOrATenth(int people, int looks) {
		assertThat(BatchPolicy.looks(people)).isEqualTo(looks);
	}

	@ParameterizedTest
	@CsvSource({ "24, false", "25, true" })
	void twoSayYesFromTwentyFiveOn(int people, boolean two) {
		assertThat(BatchPolicy.needsTwo(people)).isEqualTo(two);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			DECLINE, DRAFT,     true,  40, 0, 4, 40, false, -
			DECLINE, ASKED,     true,  40, 0, 4, 40, false, -
			DECLINE, ASKED,     true,  40, 0, 4, 40, true,  secondPerson
			DECLINE, DRAFT,     true,  40, 0, 4, 39, false, count
			DECLINE, DRAFT,     true,  40, 0, 4, -,  false, count
			DECLINE, DRAFT,     true,  40, 0, 3, 40, false, looks
			DECLINE, DRAFT,     false, 40, 0, 4, 40, false, words
			DECLINE, DRAFT,     true,  0,  0, 0, 0,  false, nobody
			DECLINE, DECIDED,   true,  40, 0, 4, 40, false, over
			DECLINE, DISCARDED, true,  40, 0, 4, 40, false, over
			CLOSING, DRAFT,     true,  0,  0, 0, 0,  false, -
			CLOSING, DRAFT,     true,  5,  1, 3, 5,  false, unsettled
			""")
	void saysYesOnlyToWhatWasReadAndCounted(BatchKind kind, BatchState state, boolean worded, int people, int unsettled,
			int looked, @Nullable Integer typed, boolean own, @Nullable String refused) {
		BatchPolicy.Case now = new BatchPolicy.Case(kind, state, worded, people, unsettled, looked, typed, own);

		assertThat(BatchPolicy.objection(now).map(Refusal::messageKey).orElse(null))
			.isEqualTo((refused != null) ? "applications.bulk.refused." + refused : null);
	}

}
