package dev.goodword.channels;

import java.time.Duration;

/**
 * Why somebody gets a text. It says none of it: only that there is news on their page.
 */
public enum TextReason {

	/** A talk within a day is another time, or off. */
	TALK(Duration.ofHours(12)),
	/** Nobody came, and the talk is not over for us. */
	MISSED(Duration.ofHours(12)),
	/** A word of ours cannot reach them by mail. */
	UNREACHED(Duration.ofDays(3));

	private final Duration worth;

	TextReason(Duration worth) {
		this.worth = worth;
	}

	/** So long it is worth a text. */
	Duration worth() {
		return this.worth;
	}

	/** The key of its name for staff. */
	public String label() {
		return "channels.text." + name();
	}

}
