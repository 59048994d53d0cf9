package dev.goodword.files;

/**
 * What reading a file brought.
 *
 * @param state how it went, never {@link ReadState#PENDING}
 * @param pages how many pages; 0 when unknown
 * @param text the normalised text; empty unless the state is {@link ReadState#READ}
 */
record Extracted(ReadState state, int pages, String text) {

	/** A file that could not be read. */
	static final Extracted UNREADABLE = new Extracted(ReadState.UNREADABLE, 0, "");

	/** A file behind a password. */
	static final Extracted PROTECTED = new Extracted(ReadState.PROTECTED, 0, "");

}
