package dev.goodword.surveys.scores;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison with the same quarter a year before allows to say.
 *
 * @param verdict in a word
 * @param smallest the change that samples of this size would have shown in four of five
 * cases, in whole points; null when the two cannot be compared
 */
public record Change(Verdict verdict, @Nullable Long smallest) {

	/** One of the two is missing, or too small to compare. */
	public static final Change UNKNOWN = new Change(Verdict.CANNOT_SAY, null);

	/** Samples below this size on either side are not compared. */
	public static final int COMPARED_FROM = 30;

	/** Of a difference that may be shown. */
	public static Change of(Difference difference) {
		return of(difference, Difference.WORTH_NAMING);
	}

	/** The same, where a change is worth the word from so many points on. */
	public static Change of(Difference difference, int naming) {
		return new Change(difference.verdict(naming), (long) Math.ceil(difference.smallestShown()));
	}

	/** Whether nothing can be told though both are known: only then the size matters. */
	public boolean isUnclear() {
		return this.verdict == Verdict.NO_CLEAR_CHANGE;
	}

}
