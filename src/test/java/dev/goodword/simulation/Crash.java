package dev.goodword.simulation;

/** The process ends here; nothing of the product may catch it. */
final class Crash extends Error {

	private static final long serialVersionUID = 1L;

	Crash(String where) {
		super(where, null, false, false);
	}

}
