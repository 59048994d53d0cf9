package dev.goodword.surveys;

import java.time.Instant;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.surveys.scores.Quarter;

/**
 * Something that is counted of everybody in a quarter without asking, and kept when the
 * figures of the quarter become final.
 */
public interface FinalCounts {

	/**
	 * What there is now, by codes that no other of them uses; what is not known is not in
	 * it.
	 */
	Map<String, Double> count(Company company, Quarter quarter, Instant now);

	/** The same where it hangs on what the company holds for how important. */
	default Map<String, Double> count(Company company, QuarterCounts counts, Instant now) {
		return count(company, counts.quarter(), now);
	}

	/** The same as it was kept; counted now while nothing is kept. */
	default Map<String, Double> of(Company company, QuarterCounts counts, Instant now) {
		return counts.counted().orElseGet(() -> count(company, counts, now));
	}

}
