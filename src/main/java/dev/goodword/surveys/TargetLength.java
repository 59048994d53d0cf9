package dev.goodword.surveys;

import java.util.stream.IntStream;

/**
 * How many questions to rate are meant to fit into the time people are told
 * ({@code experience.md} 3.2). Pure.
 */
public final class TargetLength {

	private TargetLength() {
	}

	/** The most of a questionnaire at a moment. */
	public static int of(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case T1, T2 -> 2;
			case T3, T5 -> 7;
			case T4, T6 -> 9;
			case T7 -> 5;
			case T8 -> 4;
			case T9 -> 3;
			case INT -> 4;
		};
	}

	/**
	 * How many the product asks there itself, in the longest booklet of the short form.
	 */
	public static int asked(Touchpoint touchpoint) {
		return IntStream.range(0, Booklet.COUNT)
			.map((booklet) -> (int) Booklet.items(touchpoint, booklet, false, false)
				.stream()
				.filter(Item::isRated)
				.count())
			.max()
			.orElse(0);
	}

	/** How many too many it is with some more. */
	public static int over(Touchpoint touchpoint, int more) {
		return Math.max(0, asked(touchpoint) + more - of(touchpoint));
	}

}
