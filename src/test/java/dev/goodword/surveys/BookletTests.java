package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BookletTests {

	@ParameterizedTest
	@CsvSource({ "T1,false,2", "T1,true,2", "T2,false,2", "T3,false,8", "T4,false,10", "T5,false,8", "T6,false,10",
			"T7,false,6", "T7,true,6", "T8,false,4", "T9,false,3", "INT,false,5", "INT,true,5" })
	void asksEverybodyTheSameNumberOfQuestions(Touchpoint touchpoint, boolean consumers, int items) {
		for (int number = 0; number < Booklet.COUNT; number++) {
			assertThat(Booklet.items(touchpoint, number, false, consumers)).hasSize(items).doesNotHaveDuplicates();
		}
	}

	@Test
	void beginsWithWhatEverybodyIsAskedInTheFixedOrder() {
		assertThat(Booklet.items(Touchpoint.T3, 2, false, false)).startsWith(Item.REC, Item.WHY, Item.SAT, Item.VIE,
				Item.REA);
		assertThat(Booklet.items(Touchpoint.T4, 2, false, false)).startsWith(Item.REC, Item.WHY, Item.SAT, Item.EXP,
				Item.VIE, Item.REA);
	}

	@ParameterizedTest
	@EnumSource(names = { "T2", "T3", "T4", "T5", "T6", "T8" })
	void dealsThePoolEvenly(Touchpoint touchpoint) {
		for (boolean consumers : new boolean[] { true, false }) {
			Map<Item, Long> shown = IntStream.range(0, Booklet.COUNT)
				.mapToObj((number) -> Booklet.items(touchpoint, number, false, consumers))
				.flatMap(List::stream)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			List<Long> drawn = shown.values().stream().filter((count) -> count < Booklet.COUNT).toList();
			assertThat(drawn).isNotEmpty();
			assertThat(
					drawn.stream().max(Long::compare).orElseThrow() - drawn.stream().min(Long::compare).orElseThrow())
				.isLessThanOrEqualTo(1);
		}
	}

	@Test
	void asksAboutProductsInPairsAndOnlyWhereThereAreConsumers() {
		assertThat(all(Touchpoint.T3, false)).doesNotContain(Item.CU0, Item.CU1);
		assertThat(all(Touchpoint.T3, true)).contains(Item.CU0, Item.CU1);
	}

	@Test
	void neverAsksAboutAChanceOrFeedbackNobodyHad() {
		assertThat(all(Touchpoint.T3, true)).doesNotContain(Item.FAI, Item.WOR, Item.PAY, Item.EXP);
		assertThat(all(Touchpoint.T4, true)).contains(Item.FAI, Item.WOR, Item.PAY, Item.EXP);
	}

	@Test
	void showsAllDriversInTheLongForm() {
		assertThat(Booklet.items(Touchpoint.T4, 0, true, false)).contains(Item.CLA, Item.EAS, Item.TIM, Item.RES,
				Item.FAI, Item.FEE, Item.WOR);
		assertThat(Booklet.items(Touchpoint.T6, 3, true, true)).as("2026-11.2: after an offer as well")
			.containsExactly(Item.REC, Item.WHY, Item.SAT, Item.EXP, Item.VIE, Item.REA, Item.CLA, Item.EAS, Item.TIM,
					Item.RES, Item.FAI, Item.FEE, Item.WOR);
		assertThat(Booklet.items(Touchpoint.T3, 0, true, false)).hasSize(8);
	}

	@ParameterizedTest
	@EnumSource(names = { "T3", "T4", "T5", "T6", "T7", "T8", "T9" })
	@DisplayName("Pitfall 27: asks for the rating first so that it is the last to be missing")
	void asksForTheRatingFirstSoThatItIsTheLastToBeMissing(Touchpoint touchpoint) {
		for (int number = 0; number < Booklet.COUNT; number++) {
			assertThat(Booklet.items(touchpoint, number, false, true)).startsWith(Item.REC);
		}
	}

	@Test
	void asksExactlyWhatTheTableHas() {
		assertThat(Booklet.items(Touchpoint.T1, 3, false, true)).containsExactly(Item.EAS, Item.CLA);
		assertThat(all(Touchpoint.T2, true)).containsExactlyInAnyOrder(Item.SAT, Item.RES, Item.TIM);
		assertThat(all(Touchpoint.T5, true)).doesNotContain(Item.FAI, Item.FEE, Item.PAY, Item.EXP)
			.contains(Item.WOR, Item.HRS, Item.CU1);
		assertThat(all(Touchpoint.T6, true)).doesNotContain(Item.FEE).contains(Item.EXP, Item.FAI, Item.PAY, Item.CU1);
		assertThat(Booklet.items(Touchpoint.T7, 0, false, true)).containsExactly(Item.REC, Item.WHY, Item.SAT, Item.TIM,
				Item.VIE, Item.REA);
		assertThat(all(Touchpoint.T8, true)).containsExactlyInAnyOrder(Item.REC, Item.WPO, Item.WNE, Item.WPU, Item.WAC,
				Item.VIE, Item.CU0, Item.CU1);
		assertThat(Touchpoint.T8.offersContact()).as("every table from T3 on ends with it").isTrue();
		assertThat(Booklet.items(Touchpoint.T9, 4, false, true)).as("0238: all but why")
			.containsExactly(Item.REC, Item.EXP, Item.CLA);
		assertThat(Booklet.items(Touchpoint.T6, 1, true, true)).contains(Item.CLA, Item.EAS, Item.TIM, Item.RES,
				Item.FAI, Item.WOR);
	}

	private static List<Item> all(Touchpoint touchpoint, boolean consumers) {
		return IntStream.range(0, Booklet.COUNT)
			.mapToObj((number) -> Booklet.items(touchpoint, number, false, consumers))
			.flatMap(List::stream)
			.distinct()
			.toList();
	}

}
