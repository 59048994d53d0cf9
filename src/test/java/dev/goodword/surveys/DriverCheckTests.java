package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.surveys.DriverInputs.Season;
import dev.goodword.surveys.answering.LongAnswers.Hiding;
import dev.goodword.surveys.answering.LongAnswers.LongAnswer;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Of which years it may be said what goes together with satisfaction. */
class DriverCheckTests {

	private static final Quarter QUARTER = new Quarter(2026, 2);

	@Test
	void aYearByItselfTellsOfNobody() {
		assertThat(DriverCheck.mayStand(year(1, 40, 40, 40, 40), List.of())).isTrue();
		assertThat(DriverCheck.mayStand(year(1, 0, 0, 0, 160), List.of())).isTrue();
	}

	@Test
	@DisplayName("Pitfall 6: two years that overlap do not subtract to a few")
	void twoYearsDoNotSubtractToAFew() {
		List<DriverInputs> before = List.of(year(1, 0, 0, 80, 80));
		assertThat(DriverCheck.mayStand(year(2, 0, 80, 80, 19), before)).as("nineteen are new").isFalse();
		assertThat(DriverCheck.mayStand(year(2, 0, 80, 80, 20), before)).isTrue();
		assertThat(DriverCheck.mayStand(year(2, 0, 80, 80, 0), before)).as("the same once more").isTrue();
	}

	@Test
	void whatLeavesTheYearHidesWhatIsNew() {
		assertThat(DriverCheck.mayStand(year(2, 60, 60, 40, 5), List.of(year(1, 40, 60, 60, 40)))).isTrue();
	}

	@Test
	@DisplayName("Pitfall 6: nor to the few others of a quarter")
	void fewOthersKeepAYearBack() {
		DriverInputs whole = new DriverInputs(160, List.of(), List.of(new Season("2026-Q2", 160, 19)), false);
		assertThat(DriverCheck.mayStand(whole, List.of())).isFalse();
	}

	@Test
	void onlyAmongOthersDoesAnybodyHide() {
		Hiding crowd = new Hiding(QUARTER, OutcomeClass.REJ_POST, "A", null, null);
		Hiding alone = new Hiding(QUARTER, OutcomeClass.REJ_POST, "B", null, null);
		List<LongAnswer> answers = Stream
			.concat(IntStream.range(0, 30).mapToObj((i) -> crowd), IntStream.range(0, 7).mapToObj((i) -> alone))
			.map((among) -> new LongAnswer(among, 4, List.of(4, 4, 4, 4, 4, 4, 4)))
			.toList();
		DriverInputs inputs = DriverInputs.of(QUARTER, answers, Map.of(crowd, 90, alone, 7));
		assertThat(inputs.people()).isEqualTo(37);
		assertThat(inputs.said()).hasSize(1);
		assertThat(inputs.quarters()).containsExactly(new Season("2025-Q3", 0, 0), new Season("2025-Q4", 0, 0),
				new Season("2026-Q1", 0, 0), new Season("2026-Q2", 30, 60));
		assertThat(DriverInputs.of(QUARTER, answers.subList(30, 37), Map.of(alone, 7)).quarters()).last()
			.as("nobody hides, and somebody answered")
			.isEqualTo(new Season("2026-Q2", 1, 1));
	}

	private static DriverInputs year(int last, int... longs) {
		Quarter first = new Quarter(2026, last).plus(-3);
		return new DriverInputs(IntStream.of(longs).sum(), List.of(),
				IntStream.range(0, longs.length)
					.mapToObj((i) -> new Season(first.plus(i).toString(), longs[i], 5 * longs[i]))
					.toList(),
				true);
	}

}
