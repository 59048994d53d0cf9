package dev.goodword.channels;

/**
 * What the provider is given.
 *
 * @param way where and how
 * @param to the number, with its country
 * @param template the provider's name of the registered words
 * @param company who writes
 * @param text the whole words, for providers without templates
 * @param link where the news stands
 */
record TextPost(TextWay way, String to, String template, String company, String text, String link) {

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "text to somebody";
	}

}
