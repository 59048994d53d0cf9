package dev.goodword.surveys.scores.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.value.BrandValue.Weights;
import dev.goodword.surveys.scores.value.CandidateValue.Costs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Brand value, experience index and the value to applicants. */
class BrandValueTests {

	@Test
	@DisplayName("G-12 brand value, with and without products")
	void g12WeighsTheParts() {
		assertThat(value(75, 100, 50.0)).isCloseTo(77.5, within(1e-9));
		assertThat(value(75, 100, null)).isCloseTo(84.375, within(1e-9));
		assertThat(value(0, 25, null)).isCloseTo(9.375, within(1e-9));
	}

	@Test
	void showsWhatTheWeightsDo() {
		BrandValue one = BrandValue.of(Weights.USUAL, exact(75), exact(100), exact(50));
		assertThat(one.equal().value()).isCloseTo(75, within(1e-9));
		assertThat(one.lift()).isCloseTo(27.5, within(1e-9));
		assertThat(one.dependsOnWeights()).isFalse();
		BrandValue other = BrandValue.of(Weights.USUAL, exact(100), exact(50), exact(0));
		assertThat(other.equal().value()).isCloseTo(50, within(1e-9));
		assertThat(other.dependsOnWeights()).isTrue();
	}

	@Test
	void isAsUncertainAsItsPartsTogether() {
		BrandValue value = BrandValue.of(Weights.USUAL, new Estimate(60, 4), new Estimate(60, 4), new Estimate(60, 4));
		assertThat(value.weighted().standardError()).isCloseTo(4, within(1e-9));
		assertThat(value.interval().contains(60)).isTrue();
		assertThat(BrandValue.of(Weights.USUAL, exact(100), exact(100), null).interval().high()).isEqualTo(100);
	}

	@Test
	@DisplayName("G-10 value to applicants")
	void g10SetsCostsAgainstBenefits() {
		Costs costs = new Costs(exact(.375), .6, exact(50), exact(.12));
		CandidateValue value = CandidateValue.of(items(10, 75, 50, 50, 100, 50), costs).orElseThrow();
		assertThat(value.benefit().value()).isCloseTo(65, within(1e-9));
		assertThat(value.cost().value()).isCloseTo(46.45, within(1e-9));
		assertThat(value.net().value()).isCloseTo(18.55, within(1e-9));
		assertThat(value.interval().low()).isCloseTo(18.55, within(1e-9));
	}

	@Test
	void leavesTheWeightOfWhatWasNotAskedToTheRest() {
		CandidateValue value = CandidateValue.of(items(10, 50, 50, 50), new Costs(null, .5, null, null)).orElseThrow();
		assertThat(value.cost().value()).isCloseTo(50, within(1e-9));
		assertThat(CandidateValue.of(items(10, 50, 50), new Costs(null, .5, null, null))).isEmpty();
		assertThat(CandidateValue.of(items(9, 50, 50, 50), new Costs(null, .5, null, null))).isEmpty();
	}

	@Test
	void countsWaitingOfEverybodyUpToThreeWeeks() {
		assertThat(CandidateValue.waiting(List.of(0, 15, 60, 3))).isCloseTo((0 + 1 + 1 + .2) / 4, within(1e-9));
		assertThat(CandidateValue.waiting(List.of())).isZero();
	}

	@Test
	void needsFiveDriversForAnIndex() {
		assertThat(ExperienceIndex.of(items(10, 50, 60, 70, 80, 90)).map(Estimate::value)).isEqualTo(Optional.of(70.0));
		assertThat(ExperienceIndex.of(items(10, 50, 60, 70, 80))).isEmpty();
		assertThat(ExperienceIndex.of(items(9, 50, 60, 70, 80, 90))).isEmpty();
	}

	private static List<StratifiedMean> items(int n, double... means) {
		return Arrays.stream(means).mapToObj((mean) -> new StratifiedMean(exact(mean), n, n)).toList();
	}

	private static double value(double view, double reapply, @Nullable Double use) {
		return BrandValue.of(Weights.USUAL, exact(view), exact(reapply), (use != null) ? exact(use) : null)
			.weighted()
			.value();
	}

	private static Estimate exact(double value) {
		return new Estimate(value, 0);
	}

}
