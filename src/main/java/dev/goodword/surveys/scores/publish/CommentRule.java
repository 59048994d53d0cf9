package dev.goodword.surveys.scores.publish;

/** When what people wrote in their own words may be read ({@code experience.md} 3.11). */
public final class CommentRule {

	private static final int LEAST = 20;

	private CommentRule() {
	}

	/**
	 * Whether comments of a group may be read.
	 * @param answers how many answered in the group
	 * @param decided whether every application among them is closed
	 * @param redacted whether names, numbers and dates were taken out
	 */
	public static boolean mayBeRead(int answers, boolean decided, boolean redacted) {
		return answers >= LEAST && decided && redacted;
	}

}
