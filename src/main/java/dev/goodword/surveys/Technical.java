package dev.goodword.surveys;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.publish.Result.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What whoever checks a figure wants to know beside it ({@code experience.md} 3.6.1). It
 * never says more of few answers than the figure does.
 *
 * @param error the standard error in points, rounded up; null when it is not to be known
 * @param atMost whether it was worked out of the range that is shown, and may be smaller
 * @param plain the plain range (Wald), rounded outwards; null when it is not to be known,
 * or is the one shown
 * @param effective how many equal answers it is worth; null when that is not to be known
 * @param basis where weights and numbers come from, by which method, and the seed of
 * draws
 */
public record Technical(@Nullable Long error, boolean atMost, @Nullable Interval plain, @Nullable NumberBand effective,
		Basis basis) {

	/** Nothing but where it would come from. */
	static Technical nothing(Basis basis) {
		return new Technical(null, false, null, null, basis);
	}

}
