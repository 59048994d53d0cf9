package dev.goodword.surveys.scores;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * The recommendation score against worked examples: ours, and numbers others published.
 */
class NetScoreTests {

	@ParameterizedTest(name = "G-01 ({0}, {1}, {2})")
	@CsvSource({ "0,0,5,-30.01,30.01,0", "5,0,5,17.49,100,100", "3,2,10,-30.52,45.90,10", "10,0,10,47.50,100,100",
			"15,9,36,-9.53,40.30,16.67", "28,60,100,-48.04,-14.10,-32" })
	void g01GivesTheAdjustedWaldInterval(int promoters, int detractors, int n, double low, double high, double points) {
		NetScore score = of(promoters, detractors, n);
		assertThat(score.points()).isCloseTo(points, within(0.01));
		assertThat(score.interval().low()).isCloseTo(low, within(0.01));
		assertThat(score.interval().high()).isCloseTo(high, within(0.01));
	}

	@Test
	@DisplayName("G-02 difference of two groups")
	void g02ComparesTwoGroups() {
		Difference difference = of(40, 45, 100).minus(of(28, 60, 100));
		assertThat(difference.points()).isCloseTo(26.21, within(0.01));
		assertThat(difference.standardError()).isCloseTo(12.50, within(0.01));
		assertThat(difference.interval().low()).isCloseTo(1.71, within(0.01));
		assertThat(difference.interval().high()).isCloseTo(50.72, within(0.01));
		double chance = 2
				* NormalDistribution.of(0, 1).survivalProbability(difference.points() / difference.standardError());
		assertThat(chance).isCloseTo(.036, within(5e-4));
		assertThat(difference.smallestShown()).isCloseTo(35.0, within(0.01));
	}

	@Test
	@DisplayName("V-01 Cross Validated 18603")
	void v01HasThePublishedVariance() {
		NetScore score = of(162, 54, 324);
		assertThat(score.points()).isCloseTo(100.0 / 3, within(1e-9));
		assertThat(score.standardError()).isCloseTo(4.14, within(0.005));
		double variance = Math.pow(score.standardError() / 100, 2) * score.n();
		assertThat(variance).isCloseTo(5.0 / 9, within(1e-9));
	}

	@Test
	@DisplayName("V-02 CYBAEA 2016: about 320 / sqrt(n)")
	void v02HasThePublishedWidth() {
		NetScore score = of(1000, 1000, 3000);
		double width = 2 * Interval.Z * score.standardError();
		assertThat(width * Math.sqrt(3000)).isCloseTo(320.06, within(0.01));
		assertThat(width * Math.sqrt(3000) / Math.sqrt(1024)).isCloseTo(10.00, within(0.005));
	}

	@Test
	@DisplayName("V-03 TalkStats 58500, and the interval that forgets the covariance")
	void v03HasThePublishedHalfWidthAndIsNotTheNarrowOne() {
		NetScore score = new NetScore(291, 476, 395);
		assertThat(score.points()).isCloseTo(-8.95, within(0.005));
		assertThat(Interval.Z * score.standardError()).isCloseTo(4.39, within(0.005));
		NetScore gist = of(250, 75, 1000);
		double half = Interval.Z * gist.standardError();
		assertThat(gist.points() - half).isCloseTo(14.1, within(0.05));
		assertThat(gist.points() + half).isCloseTo(20.9, within(0.05));
		double independent = Interval.Z * 100 * Math.sqrt((0.25 * 0.75 + 0.075 * 0.925) / 1000);
		assertThat(independent).isLessThan(half - 0.2);
	}

	@Test
	@DisplayName("V-04 Starred 28/12/60")
	void v04IsPlainArithmetic() {
		NetScore score = new NetScore(28, 12, 60);
		assertThat(score.points()).isEqualTo(-32);
		assertThat(score.interval().low()).isCloseTo(-48.0, within(0.05));
		assertThat(score.interval().high()).isCloseTo(-14.1, within(0.05));
	}

	@Test
	void takesTheQuantileFromTheLibrary() {
		assertThat(Interval.Z).isCloseTo(1.959963984540054, within(1e-12));
	}

	@Test
	void sortsRatingsIntoCategories() {
		assertThat(NetScore.of(IntStream.rangeClosed(0, 10).boxed().toList())).isEqualTo(new NetScore(2, 2, 7));
		assertThat(NetScore.of(List.of()).n()).isZero();
	}

	@Test
	void allInOneCategoryHasAWidthAllTheSame() {
		Interval passives = new NetScore(0, 5, 0).interval();
		assertThat(passives.low()).isCloseTo(-30.0, within(0.05));
		assertThat(passives.high()).isCloseTo(30.0, within(0.05));
		assertThat(new NetScore(10, 0, 0).interval().low()).isCloseTo(47.5, within(0.01));
	}

	@Test
	void hasNoScoreForNobody() {
		NetScore nobody = new NetScore(0, 0, 0);
		assertThatIllegalArgumentException().isThrownBy(nobody::points);
		assertThatIllegalArgumentException().isThrownBy(nobody::interval);
		assertThatIllegalArgumentException().isThrownBy(() -> new NetScore(1, 0, 0).minus(nobody));
		assertThatIllegalArgumentException().isThrownBy(() -> new NetScore(-1, 0, 0));
	}

	@ParameterizedTest
	@CsvSource({ "10,60,60,10,BETTER", "60,10,10,60,WORSE", "30,30,32,28,NO_CLEAR_CHANGE" })
	void saysWhichWayAScoreMoved(int promotersBefore, int detractorsBefore, int promoters, int detractors,
			Verdict words) {
		assertThat(of(promoters, detractors, 100).minus(of(promotersBefore, detractorsBefore, 100)).verdict())
			.isEqualTo(words);
	}

	@Test
	void callsASmallSureChangeSmall() {
		assertThat(of(40_000, 30_000, 100_000).minus(of(38_000, 33_000, 100_000)).verdict())
			.isEqualTo(Verdict.A_LITTLE_BETTER);
		assertThat(of(38_000, 33_000, 100_000).minus(of(40_000, 30_000, 100_000)).verdict())
			.isEqualTo(Verdict.A_LITTLE_WORSE);
	}

	private static NetScore of(int promoters, int detractors, int n) {
		return new NetScore(promoters, n - promoters - detractors, detractors);
	}

}
