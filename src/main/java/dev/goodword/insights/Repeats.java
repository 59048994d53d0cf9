package dev.goodword.insights;

import dev.goodword.surveys.scores.Share;

/**
 * Questions of candidates, and how many of them had a published answer when they were
 * asked ({@code experience.md} 3.6.9).
 *
 * @param asked all of them, those that are still open included
 * @param helped settled by that answer before anything was sent
 * @param sent sent all the same, and answered by a person with what stood there
 */
record Repeats(int asked, int helped, int sent) {

	/** Questions whose topic has a published answer, of all questions. */
	Share rate() {
		return new Share(this.helped + this.sent, this.asked);
	}

}
