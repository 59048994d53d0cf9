package dev.goodword.surveys;

import java.util.Optional;

import dev.goodword.surveys.scores.Rate;

/**
 * The hard counterpart of what people say: applications that came by somebody who had
 * applied, against those that were closed in the quarter before ({@code experience.md}
 * 3.6.5, K). Counted, not asked.
 *
 * @param applications of the quarter
 * @param closed in the quarter before, people left waiting included
 */
public record Referral(int applications, int closed) {

	/** One for each closed; empty when none was closed. */
	public Optional<Rate> rate() {
		return (this.closed > 0) ? Optional.of(new Rate(this.applications, this.closed)) : Optional.empty();
	}

}
