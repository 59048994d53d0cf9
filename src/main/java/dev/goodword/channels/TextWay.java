package dev.goodword.channels;

/**
 * How a text goes to the provider now.
 *
 * @param key what we show to be us
 */
record TextWay(TextSetup setup, String key) {

	/** Hides the key. */
	@Override
	public String toString() {
		return "way of " + this.setup;
	}

}
