package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one look came to.
 *
 * @param at when it began
 * @param took how long it took
 * @param atEverything whether it was at everything; otherwise at what is due and what has
 * moved since the look before
 * @param open how many applications are open, as of the latest look at everything
 * @param found how many times a rule did not hold
 * @param findings the first of them by rule; none when only the count was asked for
 */
public record Report(Instant at, Duration took, boolean atEverything, int open, int found, List<Finding> findings) {

	public Report {
		findings = List.copyOf(findings);
	}

	/** How often this rule did not hold, as far as it is listed. */
	public long count(Rule rule) {
		return this.findings.stream().filter((finding) -> finding.rule() == rule).count();
	}

}
