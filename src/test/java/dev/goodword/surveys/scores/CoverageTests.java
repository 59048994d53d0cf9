package dev.goodword.surveys.scores;

import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The table of {@code experience.md} 3.6.1, drawn anew: how often the range holds the
 * truth. The seed is fixed, so the test is.
 */
class CoverageTests {

	private static final int DRAWS = 20_000;

	@ParameterizedTest
	@CsvSource({ "5,.60,.15,.95", "5,.25,.50,.97", "5,.80,.05,.93", "10,.60,.15,.96", "10,.25,.50,.95",
			"10,.80,.05,.94", "20,.60,.15,.96", "20,.25,.50,.95", "20,.80,.05,.96", "50,.60,.15,.96", "50,.25,.50,.95",
			"50,.80,.05,.96" })
	void theRangeHoldsTheTruthAsOftenAsItSays(int n, double p, double d, double expected) {
		SplittableRandom chance = new SplittableRandom(20261121);
		int held = 0;
		for (int i = 0; i < DRAWS; i++) {
			held += draw(chance, n, p, d).interval().contains(100 * (p - d)) ? 1 : 0;
		}
		double coverage = (double) held / DRAWS;
		assertThat(coverage).isCloseTo(expected, within(0.012)).isBetween(0.925, 0.975);
	}

	@ParameterizedTest
	@CsvSource({ "20,.60,.15,.25,.50", "50,.80,.05,.60,.15", "100,.28,.60,.40,.45" })
	void theRangeOfADifferenceDoesToo(int n, double p1, double d1, double p2, double d2) {
		SplittableRandom chance = new SplittableRandom(58500);
		double truth = 100 * (p1 - d1 - p2 + d2);
		int held = 0;
		for (int i = 0; i < DRAWS; i++) {
			held += draw(chance, n, p1, d1).minus(draw(chance, n, p2, d2)).interval().contains(truth) ? 1 : 0;
		}
		assertThat((double) held / DRAWS).isBetween(0.93, 0.97);
	}

	private static NetScore draw(SplittableRandom chance, int n, double p, double d) {
		int promoters = 0;
		int detractors = 0;
		for (int i = 0; i < n; i++) {
			double drawn = chance.nextDouble();
			promoters += (drawn < p) ? 1 : 0;
			detractors += (drawn >= 1 - d) ? 1 : 0;
		}
		return new NetScore(promoters, n - promoters - detractors, detractors);
	}

}
