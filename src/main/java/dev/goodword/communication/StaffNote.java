package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

/**
 * What another module has one of our own people told, as it is stored: the words are
 * found when it leaves.
 *
 * @param source who finds the words
 * @param subject what they are about
 * @param second when it happened, which sets it apart from the next time
 */
record StaffNote(String source, UUID subject, long second) {

	private static final String PREFIX = "NOTE/";

	StaffNote(String source, UUID subject, Instant at) {
		this(source, subject, at.getEpochSecond());
	}

	/** Whether {@link #toString()} wrote it. */
	static boolean isOne(String text) {
		return text.startsWith(PREFIX);
	}

	static StaffNote of(String text) {
		String[] parts = text.substring(PREFIX.length()).split("/");
		return new StaffNote(parts[0], UUID.fromString(parts[1]), Long.parseLong(parts[2]));
	}

	/** What all about the same begin with. */
	String prefix() {
		return prefix(this.source, this.subject);
	}

	static String prefix(String source, UUID subject) {
		return PREFIX + source + "/" + subject + "/";
	}

	@Override
	public String toString() {
		return prefix() + this.second;
	}

}
