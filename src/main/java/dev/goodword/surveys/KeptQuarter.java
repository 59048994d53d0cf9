package dev.goodword.surveys;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.surveys.FinalResults.Final;

/**
 * The figures of a quarter as they were when they became final, and what they were made
 * of.
 *
 * @param at when they were kept
 */
record KeptQuarter(FinalInputs inputs, FinalResults results, Instant at) {

	/** That of a quarter whose figures are kept. */
	static KeptQuarter of(PublishedOnce.Once once) {
		return Objects.requireNonNull(once.figures());
	}

	/** A figure by its measure; empty when it is not among those that were kept then. */
	Optional<Final> of(String measure) {
		return this.results.figures()
			.stream()
			.filter((each) -> Objects.equals(each.result().subject().measure(), measure))
			.findFirst();
	}

}
