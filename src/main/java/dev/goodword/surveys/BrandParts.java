package dev.goodword.surveys;

import dev.goodword.surveys.scores.Difference;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.value.BrandValue;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * The means a brand value is made of.
 *
 * @param view the changed view
 * @param reapply the wish to apply again
 * @param use what customers would do; null when they are not asked or not counted
 */
record BrandParts(StratifiedMean view, StratifiedMean reapply, @Nullable Estimate use) {

	BrandValue value(Weighing weighing) {
		return BrandValue.of(weighing, this.view.estimate(), this.reapply.estimate(), this.use);
	}

	/** The fewest answers any of the two rests on. */
	int n() {
		return Math.min(this.view.n(), this.reapply.n());
	}

	/** The fewest equal answers any of the two is worth. */
	double effective() {
		return Math.min(this.view.effective(), this.reapply.effective());
	}

	/** How much more than the other by the same weights, both of answers of their own. */
	Difference minus(BrandParts other, Weighing weighing) {
		Estimate own = value(weighing).weighted();
		Estimate others = other.value(weighing).weighted();
		return new Difference(own.value() - others.value(), Math.hypot(own.standardError(), others.standardError()));
	}

}
