package dev.goodword.positions;

import dev.goodword.shared.LocalizedText;

/**
 * A question the form of a position asks.
 *
 * @param id the question
 * @param order its place on the form, from 1
 * @param kind how it is answered
 * @param text the question
 * @param required whether an answer is needed to send the form
 * @param longest how many characters an answer may have
 */
public record Question(QuestionId id, int order, Kind kind, LocalizedText text, boolean required, int longest) {

	/** How a question is answered. */
	public enum Kind {

		/** Free text. */
		TEXT,
		/** Yes or no. */
		YES_NO

	}

}
