package dev.goodword.surveys.scores.publish;

/**
 * Whether a whole year of a company is one figure, beside its quarters or instead of them
 * ({@code experience.md} 3.11 and 3.12): where few apply, a quarter never has enough
 * answers. Years do not overlap. Pure.
 */
public final class Blocks {

	/** Below so many closed applications a year figures come by the year. */
	private static final int FEW_A_YEAR = 50;

	private Blocks() {
	}

	/**
	 * Whether a company gets a figure for a year.
	 * @param closings how many of its applications ended in it
	 * @param quarterShown whether a quarter of it has a figure of its own
	 */
	public static boolean areFor(int closings, boolean quarterShown) {
		return closings > 0 && (closings < FEW_A_YEAR || !quarterShown);
	}

}
