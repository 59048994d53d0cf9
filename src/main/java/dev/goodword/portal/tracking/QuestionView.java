package dev.goodword.portal.tracking;

import java.util.List;

import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a candidate asks.
 *
 * @param base the address of their page
 * @param over position and place
 * @param open whether they can ask
 * @param who who answers, and by when, in a sentence
 * @param asked what they asked so far, newest first
 * @param others where published answers stand; null when there are none
 */
record QuestionView(String base, String over, boolean open, String who, List<Line> asked, @Nullable String others) {

	/**
	 * One question of theirs.
	 *
	 * @param text what they asked
	 * @param state where it stands, with its date
	 * @param until the day by which it is answered; null once it is settled
	 * @param late whether that day has passed
	 * @param answer the answer; null without one
	 * @param now what the answer says now, if it has changed since; else null
	 * @param back where they take it back; null when it is settled
	 */
	record Line(String text, String state, DateWords.@Nullable Said until, boolean late, @Nullable String answer,
			@Nullable String now, @Nullable String back) {
	}

	/**
	 * A published answer that may answer what they are about to ask.
	 *
	 * @param id what the form sends
	 * @param version which words they read, sent along
	 * @param language the language it is written in
	 * @param question the question it answers
	 * @param answer the answer
	 * @param since since when it stands there
	 */
	record Found(String id, int version, String language, String question, String answer, String since) {
	}

}
