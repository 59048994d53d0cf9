package dev.goodword.surveys;

import java.time.Instant;
import java.util.Map;

import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.surveys.scores.OutcomeClass;

/**
 * What is counted of everybody in a quarter that is not final, as it was at the daily
 * count.
 *
 * @param closings how applications had ended
 * @param promises what had become of promises
 * @param at when that was counted
 */
record AheadCounts(Map<OutcomeClass, Integer> closings, TwoYears promises, Instant at) {

	AheadCounts {
		closings = Map.copyOf(closings);
	}

	/** Ends and promises together: what counting them at each look goes through. */
	int size() {
		return this.closings.values().stream().mapToInt(Integer::intValue).sum() + this.promises.now().due()
				+ this.promises.before().due();
	}

}
