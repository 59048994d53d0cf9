package dev.goodword.communication;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.interviews.InterviewId;

/**
 * A talk as a mail to one of its panel speaks of it.
 *
 * @param sequence how often it had changed
 * @param out whether others lead it from then on
 */
record TalkTurn(InterviewId talk, int sequence, boolean out) {

	private static final String PREFIX = "TALK/";

	private static final String OUT = "/OUT";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	static TalkTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new TalkTurn(InterviewId.of(parts[0]), Integer.parseInt(parts[1]), text.endsWith(OUT));
	}

	/** All of a talk up to this number, as they are stored. */
	static Collection<String> upTo(InterviewId talk, int sequence) {
		return IntStream.rangeClosed(0, sequence)
			.boxed()
			.flatMap((n) -> Stream.of(new TalkTurn(talk, n, false), new TalkTurn(talk, n, true)))
			.map(TalkTurn::toString)
			.toList();
	}

	@Override
	public String toString() {
		return PREFIX + this.talk + "/" + this.sequence + (this.out ? OUT : "");
	}

}
