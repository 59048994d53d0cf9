package dev.goodword.insights.alarms;

import java.time.Instant;

import dev.goodword.surveys.scores.compare.Baseline;

/**
 * A frozen past.
 *
 * @param until what came later is held against it
 */
record Past(Baseline baseline, Instant until) {

	/** The same in place of another, for a reason. */
	Past because(String reason) {
		return new Past(this.baseline.because(reason), this.until);
	}

}
