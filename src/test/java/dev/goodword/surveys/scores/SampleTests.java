package dev.goodword.surveys.scores;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.goodword.surveys.scores.OutcomeClass.REJ_POST;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_PRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Means of items, and what single answers count for. */
class SampleTests {

	@Test
	@DisplayName("G-11 mean of a small group")
	void g11DrawsTheVarianceTowardsTheCompanys() {
		Spread spread = Spread.of(List.of(5, 4, 4, 3, 5, 2, 4, 4, 5, 3, 4, 4));
		Sample sample = spread.points();
		assertThat(sample.mean()).isCloseTo(72.92, within(0.01));
		assertThat(sample.shrunken(Sample.UNKNOWN)).isCloseTo(538.19, within(0.01));
		assertThat(sample.interval(Sample.UNKNOWN).low()).isCloseTo(58.64, within(0.01));
		assertThat(sample.interval(Sample.UNKNOWN).high()).isCloseTo(87.19, within(0.01));
	}

	@Test
	void tenEqualAnswersAreNotCertain() {
		Interval range = Spread.of(Collections.nCopies(10, 5)).points().interval(Sample.UNKNOWN);
		assertThat(range.low()).isCloseTo(90.5, within(0.05));
		assertThat(range.high()).isEqualTo(100);
	}

	@Test
	void countsSharesOfAnItem() {
		Spread spread = new Spread(List.of(1, 2, 3, 4, 5));
		assertThat(spread.n()).isEqualTo(15);
		assertThat(spread.favourable()).isEqualTo(new Share(9, 15));
		assertThat(spread.unfavourable()).isEqualTo(new Share(3, 15));
		assertThat(spread.best()).isEqualTo(new Share(5, 15));
		assertThat(spread.net()).isEqualTo(new NetScore(9, 3, 3));
		assertThat(spread.isOneAnswer()).isFalse();
		assertThat(spread.and(spread).counts()).containsExactly(2, 4, 6, 8, 10);
	}

	@Test
	void refusesWhatNobodyCanHaveAnswered() {
		assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of(0)));
		assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of(6)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of(1, 2)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of(1, 2, -1, 0, 0)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Sample(0, 0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Dimension.RECOMMENDATION.of("11"));
		assertThatIllegalArgumentException().isThrownBy(() -> Dimension.POINTS.of("none"));
		assertThatIllegalArgumentException().isThrownBy(() -> Dimension.RECOMMENDATION.of("na"));
	}

	@ParameterizedTest
	@CsvSource({ "RECOMMENDATION,10,1", "RECOMMENDATION,9,1", "RECOMMENDATION,8,0", "RECOMMENDATION,7,0",
			"RECOMMENDATION,6,-1", "RECOMMENDATION,0,-1", "POINTS,1,0", "POINTS,5,100", "POINTS,3,50",
			"FEEDBACK,none,0", "FEEDBACK,4,75", "HOURS,1,.03125", "HOURS,4,.875", "HOURS,5,1", "MONEY,1,0",
			"MONEY,3,.3", "MONEY,4,1", "TALK,1,0", "TALK,2,1.5", "TALK,5,12" })
	void countsEachAnswerByItsKind(Dimension dimension, String answer, double value) {
		assertThat(dimension.of(answer).orElseThrow()).isCloseTo(value, within(1e-12));
	}

	@Test
	void countsNothingWhenAQuestionDoesNotApply() {
		assertThat(Dimension.POINTS.of("na")).isEqualTo(OptionalDouble.empty());
		assertThat(Dimension.FEEDBACK.of("na")).isEqualTo(OptionalDouble.empty());
	}

	@Test
	void putsSamplesTogetherAsIfTheyHadBeenOne() {
		Sample whole = Sample.of(0, 25, 50, 100, 100);
		Sample parts = Sample.of(0, 25).and(Sample.of(50, 100, 100));
		assertThat(parts.mean()).isCloseTo(whole.mean(), within(1e-9));
		assertThat(parts.variance()).isCloseTo(whole.variance(), within(1e-9));
		assertThat(Sample.of(new Share(3, 4)).variance()).isCloseTo(Sample.of(1, 1, 1, 0).variance(), within(1e-12));
	}

	@Test
	void weighsMeansOfClassesByTheirApplications() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 80, REJ_POST, 20));
		StratifiedMean mean = StratifiedMean
			.of(mix, Map.of(REJ_PRE, Sample.of(0, 25, 50, 25, 0), REJ_POST, Sample.of(100, 100, 100, 75, 75)),
					Sample.UNKNOWN)
			.orElseThrow();
		assertThat(mean.estimate().value()).isCloseTo(0.8 * 20 + 0.2 * 90, within(1e-9));
		assertThat(mean.n()).isEqualTo(10);
		assertThat(mean.estimate().standardError()).isPositive();
	}

	@Test
	@DisplayName("Pitfall 27: each item counts those who answered it")
	void countsEachItemByItsOwnAnswers() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 100));
		Sample many = Sample.of(50, 50, 75, 25, 50, 75, 25);
		Sample few = Sample.of(50, 50, 75, 25, 50);
		assertThat(StratifiedMean.of(mix, Map.of(REJ_PRE, many), Sample.UNKNOWN).orElseThrow().n()).isEqualTo(7);
		assertThat(StratifiedMean.of(mix, Map.of(REJ_PRE, few), Sample.UNKNOWN).orElseThrow().n()).isEqualTo(5);
		assertThat(StratifiedMean.of(mix, Map.of(REJ_PRE, Sample.of(50)), Sample.UNKNOWN)).isEmpty();
	}

	@Test
	void isNotCertainEvenWhenEverybodyAgrees() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 80, REJ_POST, 20));
		StratifiedMean mean = StratifiedMean
			.of(mix, Map.of(REJ_PRE, Sample.of(100, 100, 100, 100, 100), REJ_POST, Sample.of(100, 100, 100, 100, 100)),
					Sample.UNKNOWN)
			.orElseThrow();
		assertThat(mean.estimate().standardError()).isGreaterThan(5);
		assertThat(StratifiedMean.of(mix, Map.of(), Sample.UNKNOWN)).isEmpty();
	}

	@Test
	void ratesHaveARangeEvenWithoutEvents() {
		Interval none = new Rate(0, 100).byar();
		assertThat(none.low()).isZero();
		assertThat(none.high()).isCloseTo(0.0369, within(0.001));
		Interval ten = new Rate(10, 1).byar();
		assertThat(ten.low()).isCloseTo(4.79, within(0.02));
		assertThat(ten.high()).isCloseTo(18.39, within(0.02));
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0));
	}

	@Test
	void addsErrorsUpWhereItemsMayHangTogether() {
		Estimate sum = Estimate.sum(List.of(new Estimate(1, 3), new Estimate(2, 4).times(-1)));
		assertThat(sum).isEqualTo(new Estimate(-1, 7));
		assertThat(Estimate.mean(List.of(new Estimate(10, 2), new Estimate(20, 4)))).isEqualTo(new Estimate(15, 3));
		assertThat(new Estimate(99, 10).interval(0, 100).high()).isEqualTo(100);
		assertThat(new Estimate(1, 2).plus(3)).isEqualTo(new Estimate(4, 2));
	}

}
