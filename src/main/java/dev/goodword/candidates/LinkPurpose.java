package dev.goodword.candidates;

/** What a link in a mail is good for. A link works for its own purpose only. */
public enum LinkPurpose {

	/**
	 * Shows position, public step and promise date; opens nothing. Lives as long as the
	 * record.
	 */
	STATUS

}
