package dev.goodword.surveys.scores.value;

import java.util.List;

import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Difference;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.value.CandidateValue.Costs;
import dev.goodword.surveys.scores.value.Weighing.Brand;
import dev.goodword.surveys.scores.value.Weighing.Cost;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** What counts how much is a judgement, and keeps to what a judgement may be. */
class WeighingTests {

	private static final Estimate LOW = new Estimate(20, 1);

	private static final Estimate HIGH = new Estimate(80, 1);

	@Test
	@DisplayName("experience.md 3.6.4 and 3.6.7: as the product comes, to the last bit")
	void comesAsItWas() {
		assertThat(Weighing.USUAL.brand().shares()).isEqualTo(BrandValue.Weights.USUAL);
		assertThat(BrandValue.of(Weighing.USUAL, LOW, HIGH, HIGH))
			.isEqualTo(BrandValue.of(BrandValue.Weights.USUAL, LOW, HIGH, HIGH));
		assertThat(Weighing.USUAL.caps()).isEqualTo(new Caps(16, 15, 1000));
		assertThat(Weighing.USUAL.naming()).isEqualTo(10);
		assertThat(Weighing.USUAL.differs()).isFalse();
	}

	@Test
	void weighsTheBrandAsChosen() {
		Weighing chosen = new Weighing(new Brand(20, 60, 20), Weighing.USUAL.cost(), Caps.USUAL, 10);
		assertThat(chosen.differs()).isTrue();
		assertThat(BrandValue.of(chosen, LOW, HIGH, LOW).weighted().value()).isCloseTo(56, within(1e-9));
		assertThat(BrandValue.of(chosen, LOW, HIGH, null).weighted().value()).as("a quarter and three quarters")
			.isCloseTo(65, within(1e-9));
		assertThat(BrandValue.of(chosen, LOW, HIGH, LOW).equal()).as("the twin stays")
			.isEqualTo(BrandValue.of(Weighing.USUAL, LOW, HIGH, LOW).equal());
	}

	@Test
	void weighsWhatApplyingTookAsChosen() {
		List<StratifiedMean> benefits = List.of(mean(50), mean(50), mean(50));
		Costs costs = new Costs(new Estimate(0.5, 0), 1, new Estimate(100, 0), new Estimate(0, 0));
		assertThat(CandidateValue.of(benefits, costs).orElseThrow().cost().value()).isCloseTo(55, within(1e-9));
		Cost chosen = new Cost(60, 10, 20, 10);
		assertThat(CandidateValue.of(benefits, costs, chosen).orElseThrow().cost().value())
			.as("0.6 x 0.5 + 0.1 x 1 + 0.2 x 0 + 0.1 x 0")
			.isCloseTo(40, within(1e-9));
		Costs waitedOnly = new Costs(null, 0.5, null, null);
		assertThat(CandidateValue.of(benefits, waitedOnly, chosen).orElseThrow().cost().value())
			.as("what nobody was asked leaves its part to the rest")
			.isCloseTo(50, within(1e-9));
	}

	@Test
	void countsUpToTheCaps() {
		Caps caps = new Caps(25, 30, 3000);
		Spread each = new Spread(List.of(0, 0, 0, 1, 1));
		assertThat(each.hours(Caps.USUAL).mean()).as("14 of 16, and all of 25")
			.isCloseTo((0.875 + 1) / 2, within(1e-9));
		assertThat(each.hours(caps).mean()).isCloseTo((0.56 + 1) / 2, within(1e-9));
		assertThat(each.money(Caps.USUAL).mean()).isEqualTo(1);
		assertThat(each.money(caps).mean()).isCloseTo((1250.0 / 3000 + 1) / 2, within(1e-9));
		assertThat(CandidateValue.waiting(List.of(15, 60), Caps.USUAL)).isEqualTo(1);
		assertThat(CandidateValue.waiting(List.of(15, 60), caps)).isEqualTo(0.75);
	}

	@Test
	@DisplayName("experience.md 3.8: from how many points on a change is called one")
	void namesAChangeFromAsManyPointsAsChosen() {
		Difference rise = new Difference(12, 2);
		assertThat(rise.verdict()).isEqualTo(Verdict.BETTER);
		assertThat(rise.verdict(15)).isEqualTo(Verdict.A_LITTLE_BETTER);
		assertThat(new Difference(12, 20).verdict(5)).as("chance stays chance").isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	void refusesPartsThatMakeNoWholeAndCapsThatTellNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Brand(50, 30, 19));
		assertThatIllegalArgumentException().isThrownBy(() -> new Brand(96, 2, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> new Cost(60, 0, 30, 10));
		for (Caps caps : List.of(new Caps(1, 15, 1000), new Caps(16, 1, 1000), new Caps(16, 15, 1))) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new Weighing(Weighing.USUAL.brand(), Weighing.USUAL.cost(), caps, 10));
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Weighing(Weighing.USUAL.brand(), Weighing.USUAL.cost(), Caps.USUAL, 1));
	}

	private static StratifiedMean mean(double value) {
		return new StratifiedMean(new Estimate(value, 1), 10, 10);
	}

}
