package dev.goodword.communication;

import java.util.UUID;

/**
 * A letter in private as it is stored among the mails that wait: its words are found when
 * it leaves.
 *
 * @param source who finds the words
 * @param letter which letter
 */
record PersonalTurn(String source, UUID letter) {

	private static final String PREFIX = "PERSONAL/";

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	static PersonalTurn of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new PersonalTurn(parts[0], UUID.fromString(parts[1]));
	}

	@Override
	public String toString() {
		return PREFIX + this.source + "/" + this.letter;
	}

}
