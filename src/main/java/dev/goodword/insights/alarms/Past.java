package dev.goodword.insights.alarms;

import java.time.Instant;

import dev.goodword.surveys.scores.compare.Baseline;

/**
 * A frozen past.
 *
 * @param until what came later is held against it
 */
record Past(Baseline baseline, Instant until) {
}
