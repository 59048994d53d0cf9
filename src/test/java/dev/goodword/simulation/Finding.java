package dev.goodword.simulation;

import java.time.Instant;

/**
 * Something in the history that must not be.
 *
 * @param rule which promise of the product it breaks
 * @param address whom it happened to
 * @param at when
 * @param words what happened
 * @param excuse the stated outage that explains it; null when nothing does
 */
record Finding(Rule rule, String address, Instant at, String words, String excuse) {

	/** What the checker looks for. */
	enum Rule {

		/** A day we named passed without a word, or too many working days did. */
		SILENCE,
		/** A word came, but later than the day we had named. */
		LATE,
		/** The same news twice. */
		DUPLICATE,
		/** News that was no longer true, or to somebody who had left. */
		GHOST,
		/** Something that was taken and never answered. */
		LOST,
		/** News in the wrong order. */
		ORDER,
		/** At an hour at which such news may not come. */
		HOUR,
		/** In a language that is not theirs. */
		LANGUAGE,
		/** The product did what it must never do. */
		TROUBLE

	}

	static Finding of(Rule rule, String address, Instant at, String words) {
		return new Finding(rule, address, at, words, null);
	}

	@Override
	public String toString() {
		return this.rule + " " + this.address + " " + this.at + " " + this.words
				+ ((this.excuse != null) ? " (" + this.excuse + ")" : "");
	}

}
