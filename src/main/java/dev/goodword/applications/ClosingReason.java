package dev.goodword.applications;

import java.util.Arrays;

/** Why a position is closed; each has a word of its own for candidates. */
public enum ClosingReason {

	/** Somebody comes. */
	POSITION_FILLED,
	/** Nobody comes any more. */
	POSITION_CLOSED;

	/** The key of what colleagues call it. */
	public String labelKey() {
		return "applications.reason." + name();
	}

	/** Whether the text is the name of a code. */
	public static boolean known(String name) {
		return Arrays.stream(values()).anyMatch((code) -> code.name().equals(name));
	}

}
