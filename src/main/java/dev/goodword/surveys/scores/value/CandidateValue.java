package dev.goodword.surveys.scores.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.StratifiedMean;
import org.jspecify.annotations.Nullable;

/**
 * What an application gave to people and what it took from them, side by side
 * ({@code experience.md} 3.6.7).
 *
 * @param benefit from 0 to 100
 * @param cost from 0 to 100
 */
public record CandidateValue(Estimate benefit, Estimate cost) {

	private static final int LEAST_BENEFITS = 3;

	/**
	 * The value.
	 * @param benefits the means of clear words, feedback, fairness, respect and
	 * expectation, as far as they were asked
	 * @return empty when fewer than three of them have enough answers
	 */
	public static Optional<CandidateValue> of(Collection<StratifiedMean> benefits, Costs costs) {
		return of(benefits, costs, Weighing.USUAL.cost());
	}

	/** The same by what a company holds for important. */
	public static Optional<CandidateValue> of(Collection<StratifiedMean> benefits, Costs costs, Weighing.Cost weights) {
		return ExperienceIndex.mean(benefits, LEAST_BENEFITS)
			.map((benefit) -> new CandidateValue(benefit, costs.together(weights)));
	}

	/** Benefit less cost, from -100 to +100. */
	public Estimate net() {
		return Estimate.sum(List.of(this.benefit, this.cost.times(-1)));
	}

	/** The range of the net value. */
	public Interval interval() {
		return net().interval(-100, 100);
	}

	/**
	 * What the applications of everybody waited beyond their first date, as a share of
	 * three weeks of work.
	 * @param overdue working days of each application, 0 for those in time
	 */
	public static double waiting(Collection<Integer> overdue) {
		return waiting(overdue, Caps.USUAL);
	}

	/** The same where a company holds other days for the most. */
	public static double waiting(Collection<Integer> overdue, Caps caps) {
		return overdue.stream().mapToDouble(caps::ofDays).average().orElse(0);
	}

	/**
	 * The costs; what was not asked leaves its weight to the others.
	 *
	 * @param hours the mean share of two days; null when nobody was asked
	 * @param waiting see {@link #waiting(Collection)}; known of everybody
	 * @param ease how easy it was, 0 to 100; null when nobody was asked
	 * @param money the mean share of a thousand; null when nobody was asked
	 */
	public record Costs(@Nullable Estimate hours, double waiting, @Nullable Estimate ease, @Nullable Estimate money) {

		private static final double ALL = 100;

		Estimate together(Weighing.Cost weighing) {
			double waited = weighing.waiting() / ALL;
			List<Estimate> parts = new ArrayList<>(List.of(new Estimate(waited * this.waiting, 0)));
			double weights = waited;
			if (this.hours != null) {
				parts.add(this.hours.times(weighing.hours() / ALL));
				weights += weighing.hours() / ALL;
			}
			if (this.ease != null) {
				parts.add(this.ease.times(-0.01).plus(1).times(weighing.effort() / ALL));
				weights += weighing.effort() / ALL;
			}
			if (this.money != null) {
				parts.add(this.money.times(weighing.money() / ALL));
				weights += weighing.money() / ALL;
			}
			return Estimate.sum(parts).times(ALL / weights);
		}

	}

}
