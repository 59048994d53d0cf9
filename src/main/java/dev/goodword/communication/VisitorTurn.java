package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;

/**
 * What somebody who asked without having applied is told.
 *
 * @param turn how often they had been told a later day; of an answer, how often it was
 * sent before
 * @param before how many other mails said the same before, each of its own
 * @param again whether it is repeated, since nobody can know of the first
 */
record VisitorTurn(VisitorQuestionId question, Word word, int turn, int before, boolean again) {

	private static final String PREFIX = "VISITOR/";

	private static final String AGAIN = "AGAIN";

	/** What all that {@link #toString()} writes is like, to a database. */
	static final String ALL = PREFIX + "%";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	VisitorTurn(VisitorQuestionId question, Word word, int turn) {
		this(question, word, turn, 0, false);
	}

	static VisitorTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		String[] turn = parts[2].split("\\.");
		return new VisitorTurn(new VisitorQuestionId(UUID.fromString(parts[0])), Word.valueOf(parts[1]),
				Integer.parseInt(turn[0]), (turn.length > 1) ? Integer.parseInt(turn[1]) : 0, parts.length > 3);
	}

	/** What all about one question is like, to a database. */
	static String allOf(VisitorQuestionId question) {
		return begin(question) + "%";
	}

	/** What all about one question begins with. */
	static String begin(VisitorQuestionId question) {
		return PREFIX + question + "/";
	}

	/** Whether both are about one question and tell the same day. */
	boolean tellsDayOf(VisitorTurn other) {
		return this.question.equals(other.question()) && this.turn == other.turn()
				&& (this.word == Word.RECEIVED || this.word == Word.DELAYED || this.word == Word.REOPENED);
	}

	/** Whether both say the same, one before the other. */
	boolean saysSameAs(VisitorTurn other) {
		return this.question.equals(other.question()) && this.word == other.word() && this.turn == other.turn();
	}

	/** The same as a mail of its own, after so many. */
	VisitorTurn after(int mails) {
		return new VisitorTurn(this.question, this.word, this.turn, mails, false);
	}

	VisitorTurn repeated() {
		return new VisitorTurn(this.question, this.word, this.turn, this.before, true);
	}

	@Override
	public String toString() {
		return begin(this.question) + this.word + "/" + this.turn + ((this.before > 0) ? "." + this.before : "")
				+ (this.again ? "/" + AGAIN : "");
	}

}
