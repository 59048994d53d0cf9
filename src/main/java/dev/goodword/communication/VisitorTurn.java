package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;

/**
 * What somebody who asked without having applied is told.
 *
 * @param turn how often they had been told a later day; of an answer, how often it was
 * sent before
 */
record VisitorTurn(VisitorQuestionId question, Word word, int turn) {

	private static final String PREFIX = "VISITOR/";

	/** What all that {@link #toString()} writes is like, to a database. */
	static final String ALL = PREFIX + "%";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	static VisitorTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new VisitorTurn(new VisitorQuestionId(UUID.fromString(parts[0])), Word.valueOf(parts[1]),
				Integer.parseInt(parts[2]));
	}

	@Override
	public String toString() {
		return PREFIX + this.question + "/" + this.word + "/" + this.turn;
	}

}
