package dev.goodword.surveys.scores.compare;

import java.util.List;

import dev.goodword.surveys.scores.Estimate;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much of the spread between groups is more than chance (DerSimonian and Laird 1986).
 */
final class Heterogeneity {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	private final List<Estimate> groups;

	private final double fixedMean;

	private final double q;

	private final double between;

	private final Estimate mean;

	/** Of groups with their own standard errors, each above 0. */
	Heterogeneity(List<Estimate> groups) {
		this.groups = List.copyOf(groups);
		double weights = 0;
		double squares = 0;
		for (Estimate group : this.groups) {
			weights += 1 / variance(group);
			squares += 1 / (variance(group) * variance(group));
		}
		this.fixedMean = mean(this.groups, 0).value();
		this.q = this.groups.stream()
			.mapToDouble((group) -> Math.pow(group.value() - this.fixedMean, 2) / variance(group))
			.sum();
		this.between = Math.max(0, (this.q - (this.groups.size() - 1)) / (weights - squares / weights));
		this.mean = mean(this.groups, this.between);
	}

	private static Estimate mean(List<Estimate> groups, double between) {
		double weights = 0;
		double sum = 0;
		for (Estimate group : groups) {
			double weight = 1 / (variance(group) + between);
			weights += weight;
			sum += weight * group.value();
		}
		return new Estimate(sum / weights, Math.sqrt(1 / weights));
	}

	private static double variance(Estimate group) {
		return group.standardError() * group.standardError();
	}

	/** Cochran's sum of squared differences from the common mean. */
	double q() {
		return this.q;
	}

	/**
	 * How likely a group is as far from the common mean as it is, or farther, when all
	 * are the same in truth.
	 */
	double chance(Estimate group) {
		return 2 * NORMAL.survivalProbability(Math.abs(group.value() - this.fixedMean) / group.standardError());
	}

	/** The variance between groups; 0 when chance explains all of it. */
	double between() {
		return this.between;
	}

	/** The part of the spread that chance does not explain, in percent. */
	double inconsistency() {
		return Math.max(0, 100 * (this.q - (this.groups.size() - 1)) / this.q);
	}

	/** The common mean when all groups are the same in truth. */
	double fixedMean() {
		return this.fixedMean;
	}

	/** The mean of what groups are like. */
	Estimate mean() {
		return this.mean;
	}

	/** How much of a group's own difference is kept: 0 when it is all chance. */
	double kept(Estimate group) {
		return this.between / (this.between + variance(group));
	}

	/** A group's value drawn towards the mean (empirical Bayes). */
	Estimate shrunken(Estimate group) {
		double kept = kept(group);
		double value = this.mean.value() + kept * (group.value() - this.mean.value());
		return new Estimate(value, Math.sqrt(kept * variance(group)
				+ (1 - kept) * (1 - kept) * this.mean.standardError() * this.mean.standardError()));
	}

}
