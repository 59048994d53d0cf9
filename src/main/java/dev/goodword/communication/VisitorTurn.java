package dev.goodword.communication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;

/**
 * What somebody who asked without having applied is told.
 *
 * @param turn how often they had been told a later day; of an answer, how often it was
 * sent before
 * @param again whether it is repeated, since nobody can know of the first
 */
record VisitorTurn(VisitorQuestionId question, Word word, int turn, boolean again) {

	private static final String PREFIX = "VISITOR/";

	private static final String AGAIN = "AGAIN";

	/** What all that {@link #toString()} writes is like, to a database. */
	static final String ALL = PREFIX + "%";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	VisitorTurn(VisitorQuestionId question, Word word, int turn) {
		this(question, word, turn, false);
	}

	static VisitorTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new VisitorTurn(new VisitorQuestionId(UUID.fromString(parts[0])), Word.valueOf(parts[1]),
				Integer.parseInt(parts[2]), parts.length > 3);
	}

	/** What all about one question is like, to a database. */
	static String allOf(VisitorQuestionId question) {
		return PREFIX + question + "/%";
	}

	/** What is written down of the letters that tell the same day. */
	List<String> days() {
		return Stream.of(Word.RECEIVED, Word.DELAYED, Word.REOPENED)
			.map((one) -> new VisitorTurn(this.question, one, this.turn))
			.flatMap((one) -> Stream.of(one.toString(), one.repeated().toString()))
			.toList();
	}

	VisitorTurn repeated() {
		return new VisitorTurn(this.question, this.word, this.turn, true);
	}

	@Override
	public String toString() {
		return PREFIX + this.question + "/" + this.word + "/" + this.turn + (this.again ? "/" + AGAIN : "");
	}

}
