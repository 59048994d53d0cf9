package dev.goodword.surveys.scores.value;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.value.Scenario.Bar;
import dev.goodword.surveys.scores.value.Scenario.Telling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Scenarios in money: our examples and those of others. */
class MoneyTests {

	@Test
	@DisplayName("G-08 the sign depends on what nobody knows")
	void g08SaysThatTheDirectionIsNotEstablished() {
		RecruitingSide side = new RecruitingSide(37, 744, 1334, 80);
		assertThat(side.perConversation().orElseThrow()).isCloseTo(.0497, within(5e-5));
		assertThat(side.gained()).isEqualTo(2960);
		assertThat(side.net(0.5)).isCloseTo(306, within(.5));
		assertThat(side.net(1)).isCloseTo(-2347, within(.5));
		assertThat(side.net(2)).isCloseTo(-7655, within(.5));
		Scenario scenario = Scenario.of(List.of(Input.between("relative", Provenance.ASSUMED, 0.4, 2)),
				(inputs) -> side.net(inputs[0]), new SplittableRandom(1));
		assertThat(scenario.telling()).isEqualTo(Telling.DIRECTION_NOT_ESTABLISHED);
		assertThat(scenario.provenance()).isEqualTo(Provenance.ASSUMED);
	}

	@Test
	void isNotAvailableWithoutGoodTalk() {
		assertThat(new RecruitingSide(5, 0, 10, 80).perConversation()).isEmpty();
	}

	@ParameterizedTest(name = "G-09 follow-through {0}")
	@CsvSource({ ".05,142", ".1746,496", ".61,1734" })
	void g09GivesMarginAtRisk(double followThrough, double risk) {
		assertThat(new CustomerSide(940, .18, .14, followThrough, 120).atRisk()).isCloseTo(risk, within(.5));
	}

	@Test
	@DisplayName("V-15 Reichheld's example of Dell")
	void v15IsThePublishedValueOfAConversation() {
		RecruitingSide dell = new RecruitingSide(4e6 * .25, 40e6, 0, 210);
		double each = dell.perConversation().orElseThrow() * dell.each();
		assertThat(each).isCloseTo(5.25, within(1e-9));
		assertThat(8 * each).isCloseTo(42, within(1e-9));
	}

	@Test
	@DisplayName("V-16 Virgin Media: the base of a percentage matters (pitfall 20)")
	void v16DependsOnTheBase() {
		CustomerSide everybody = new CustomerSide(123_000, 1, .06, 1, 50 * 12);
		assertThat(everybody.people()).isCloseTo(7380, within(1e-6));
		assertThat(everybody.atRisk()).isCloseTo(4.428e6, within(1.0));
		CustomerSide customers = new CustomerSide(123_000, .18, .06, 1, 50 * 12);
		assertThat(customers.people()).isCloseTo(1328, within(.5));
		assertThat(customers.atRisk()).isCloseTo(.797e6, within(500.0));
		assertThat(everybody.atRisk() / customers.atRisk()).isCloseTo(5.6, within(.05));
	}

	@Test
	@DisplayName("V-17 lifetime multiple")
	void v17IsThePublishedMultiple() {
		assertThat(new Lifetime(.8, .1).multiple()).isCloseTo(2.6667, within(1e-4));
		assertThat(new Lifetime(.9, .12).multiple()).isCloseTo(4.09, within(.005));
		assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(1.1, .1));
	}

	@Test
	@DisplayName("V-18 the Satmetrix exercise")
	void v18GivesTheExpectedAnswers() {
		RecruitingSide promoter = new RecruitingSide(4.0 / 6, 4, 0, 1000);
		assertThat(3000 + promoter.gained()).isCloseTo(3667, within(.5));
		RecruitingSide detractor = new RecruitingSide(4.0 / 6, 4, 3, 1000);
		assertThat(500 - detractor.lost(4)).isCloseTo(-1500, within(1e-6));
		assertThat(3000 + promoter.gained() - (500 - detractor.lost(4))).isCloseTo(5167, within(.5));
	}

	@Test
	void inheritsItsWeakestInputAndSaysWhatMatters() {
		List<Input> inputs = List.of(Input.fixed("applications", Provenance.MEASURED, 940),
				Input.measured("customers", new Share(18, 100)), Input.measured("fewer", new Share(14, 100)),
				Input.between("follow-through", Provenance.PUBLISHED_RANGE, .05, .61),
				Input.company("margin", 100, 120, 140));
		Scenario scenario = Scenario.of(inputs,
				(input) -> new CustomerSide(input[0], input[1], input[2], input[3], input[4]).atRisk(),
				new SplittableRandom(6));
		assertThat(scenario.provenance()).isEqualTo(Provenance.PUBLISHED_RANGE);
		assertThat(scenario.p10()).isLessThan(scenario.p50());
		assertThat(scenario.p50()).isLessThan(scenario.p90());
		assertThat(scenario.tornado()).extracting(Bar::input).contains("margin");
		Bar widest = scenario.tornado()
			.stream()
			.max((one, other) -> Double.compare(width(one), width(other)))
			.orElseThrow();
		assertThat(widest.input()).isEqualTo("follow-through");
		assertThat(width(scenario.tornado().get(0))).isZero();
	}

	@Test
	void drawsTheSameEveryTime() {
		List<Input> inputs = List.of(Input.measured("share", new Share(3, 10)), Input.company("margin", 1, 2, 4));
		Scenario once = Scenario.of(inputs, (input) -> input[0] * input[1], new SplittableRandom(5));
		assertThat(Scenario.of(inputs, (input) -> input[0] * input[1], new SplittableRandom(5))).isEqualTo(once);
	}

	@Test
	void tellsOnlyTheOrderOfAWideRange() {
		Scenario wide = Scenario.of(List.of(Input.between("x", Provenance.ASSUMED, 1, 1000)), (input) -> input[0],
				new SplittableRandom(2));
		assertThat(wide.telling()).isEqualTo(Telling.ORDER_OF_MAGNITUDE);
		Scenario narrow = Scenario.of(List.of(Input.between("x", Provenance.ASSUMED, 1, 8)), (input) -> -input[0],
				new SplittableRandom(2));
		assertThat(narrow.telling()).isEqualTo(Telling.FIGURES);
	}

	@Test
	void drawsMeasuredCountsFromTheirOwnDraws() {
		Draws draws = new Draws(IntStream.rangeClosed(0, 100).asDoubleStream().toArray());
		Input input = Input.measured("heard", draws);
		assertThat(input.quantile().applyAsDouble(.1)).isCloseTo(10, within(1e-9));
		assertThat(input.draw().applyAsDouble(new SplittableRandom(3))).isBetween(0.0, 100.0);
		assertThat(draws.interval().low()).isCloseTo(2.5, within(1e-9));
	}

	private static double width(Bar bar) {
		return Math.abs(bar.atHigh() - bar.atLow());
	}

}
