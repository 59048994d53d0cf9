package dev.goodword.communication;

import java.util.Collection;
import java.util.stream.IntStream;

import dev.goodword.interviews.InterviewId;

/**
 * A talk as a mail to one of its panel speaks of it.
 *
 * @param sequence how often it had changed
 */
record TalkTurn(InterviewId talk, int sequence) {

	private static final String PREFIX = "TALK/";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	static TalkTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new TalkTurn(InterviewId.of(parts[0]), Integer.parseInt(parts[1]));
	}

	/** All of a talk up to this number, as they are stored. */
	static Collection<String> upTo(InterviewId talk, int sequence) {
		return IntStream.rangeClosed(0, sequence).mapToObj((n) -> new TalkTurn(talk, n).toString()).toList();
	}

	@Override
	public String toString() {
		return PREFIX + this.talk + "/" + this.sequence;
	}

}
