package dev.goodword.surveys.scores.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

	private static final double LONGEST_WAIT = 15;

	/**
	 * The value.
	 * @param benefits the means of clear words, feedback, fairness, respect and
	 * expectation, as far as they were asked
	 * @return empty when fewer than three of them have enough answers
	 */
	public static Optional<CandidateValue> of(Collection<StratifiedMean> benefits, Costs costs) {
		return ExperienceIndex.mean(benefits, LEAST_BENEFITS)
			.map((benefit) -> new CandidateValue(benefit, costs.together()));
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
		return overdue.stream().mapToDouble((days) -> Math.min(1, days / LONGEST_WAIT)).average().orElse(0);
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

		private static final double HOURS = 0.30;

		private static final double WAITING = 0.40;

		private static final double EFFORT = 0.20;

		private static final double MONEY = 0.10;

		Estimate together() {
			List<Estimate> parts = new ArrayList<>(List.of(new Estimate(WAITING * this.waiting, 0)));
			double weights = WAITING;
			if (this.hours != null) {
				parts.add(this.hours.times(HOURS));
				weights += HOURS;
			}
			if (this.ease != null) {
				parts.add(this.ease.times(-0.01).plus(1).times(EFFORT));
				weights += EFFORT;
			}
			if (this.money != null) {
				parts.add(this.money.times(MONEY));
				weights += MONEY;
			}
			return Estimate.sum(parts).times(100 / weights);
		}

	}

}
