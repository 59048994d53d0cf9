package dev.goodword.surveys.scores.publish;

/**
 * When what people wrote in their own words may be read ({@code experience.md} 3.11):
 * words of applications that are over, without names, numbers and dates.
 */
public final class CommentRule {

	/** Of so many answers at least words are drawn together. */
	public static final int LEAST = 20;

	private CommentRule() {
	}

	/**
	 * Whether comments of a group may be read.
	 * @param answers how many answered in the group
	 */
	public static boolean mayBeRead(int answers) {
		return answers >= LEAST;
	}

}
