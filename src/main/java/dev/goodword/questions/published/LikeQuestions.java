package dev.goodword.questions.published;

/** Tells whether two people ask much the same, by the words that say something. */
public final class LikeQuestions {

	private static final double ENOUGH = 0.5;

	private static final int FEWEST = 2;

	private LikeQuestions() {
	}

	/** Whether they share half of the shorter one, and more than a single word. */
	public static boolean are(String one, String other) {
		return AnswerSearch.shared(one, other) >= FEWEST && AnswerSearch.overlap(one, other) >= ENOUGH;
	}

}
