package dev.goodword.surveys.scores;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it may be shown: what is null here is not to be known, and never means
 * zero.
 *
 * @param measure what is measured, a stable code
 * @param scope of whom, a stable code
 * @param period when, such as {@code 2026-Q4}
 * @param status what may be shown of it
 * @param point the value, rounded; null unless the status is OK or LOW_N
 * @param range its range of 95 %, rounded outwards; null with the point
 * @param leaning the words that stand for a figure which would give every answer away
 * @param number how many answered; null below the threshold
 * @param verdict what may be said about the change since the same period a year before
 * @param methodVersion which version of the rules and formulas this is
 */
public record Figure(String measure, String scope, String period, Status status, @Nullable Double point,
		@Nullable Interval range, @Nullable Leaning leaning, @Nullable NumberBand number, Verdict verdict,
		int methodVersion) {

	/** What may be shown. */
	public enum Status {

		/** Everything. */
		OK,
		/** Rounded, with a band instead of the number. */
		LOW_N,
		/** Nothing, or words only. */
		SUPPRESSED,
		/** There are no answers. */
		NO_DATA,
		/** Those who answered do not stand for all applications. */
		NOT_REPRESENTATIVE,
		/** Not measured: what could be, given what is not known. */
		SCENARIO

	}

	/** Whether there is a value to show. */
	public boolean isShown() {
		return this.point != null;
	}

}
