package dev.goodword.surveys.scores.value;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What the experience did to the brand: from 0 to 100, and 50 where it left it as it was
 * ({@code experience.md} 3.6.4).
 *
 * @param weighted by our judgement of what counts more
 * @param equal with equal weights, to show what that judgement does
 */
public record BrandValue(Estimate weighted, Estimate equal) {

	private static final double UNCHANGED = 50;

	private static final double WORTH_SHOWING = 5;

	/**
	 * The score.
	 * @param view how the view of the company changed
	 * @param reapply whether people would apply again
	 * @param use whether they will use products more or less; null where nobody was asked
	 */
	public static BrandValue of(Weights weights, Estimate view, Estimate reapply, @Nullable Estimate use) {
		List<Estimate> parts = new ArrayList<>(List.of(view.times(weights.view()), reapply.times(weights.reapply())));
		List<Estimate> plain = new ArrayList<>(List.of(view, reapply));
		double all = weights.view() + weights.reapply();
		if (use != null) {
			parts.add(use.times(weights.use()));
			plain.add(use);
			all += weights.use();
		}
		return new BrandValue(Estimate.sum(parts).times(1 / all), Estimate.mean(plain));
	}

	/** The same by what a company holds for important. */
	public static BrandValue of(Weighing weighing, Estimate view, Estimate reapply, @Nullable Estimate use) {
		return of(weighing.brand().shares(), view, reapply, use);
	}

	/** The range of 95 %, at least. */
	public Interval interval() {
		return this.weighted.interval(0, 100);
	}

	/** How far the experience lifted the brand, in points. */
	public double lift() {
		return this.weighted.value() - UNCHANGED;
	}

	/** Whether the judgement behind the weights matters so much that both are shown. */
	public boolean dependsOnWeights() {
		return Math.abs(this.weighted.value() - this.equal.value()) > WORTH_SHOWING;
	}

	/** How much each part counts; they need not add up to 1. */
	public record Weights(double view, double reapply, double use) {

		/** Those of the first version. */
		public static final Weights USUAL = new Weights(0.5, 0.3, 0.2);

	}

}
