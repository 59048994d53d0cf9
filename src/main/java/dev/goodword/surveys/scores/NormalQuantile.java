package dev.goodword.surveys.scores;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles of the standard normal distribution, from a maintained library. */
final class NormalQuantile {

	/** 1.959963984540054 */
	static final double UPPER_97_5 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

	private NormalQuantile() {
	}

}
