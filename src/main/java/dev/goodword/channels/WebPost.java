package dev.goodword.channels;

/** Sends what a provider of ours is to get over the web. */
interface WebPost {

	/** Posts once and says what came of it; never throws for it. */
	WebAnswer post(WebRequest request);

}
