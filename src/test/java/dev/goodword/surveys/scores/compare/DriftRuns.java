package dev.goodword.surveys.scores.compare;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How many periods pass until the alarm of drift rings, each time anew. */
public final class DriftRuns {

	private static final double PAST = .10;

	private static final double VARIANCE = .69;

	private DriftRuns() {
	}

	/**
	 * Of a process whose past had a mean of 0.10.
	 * @param n answers a period
	 * @param mean from the first period on
	 */
	public static int[] of(int n, double mean, int runs) {
		SplittableRandom chance = new SplittableRandom(n);
		double promoters = (.70 + mean) / 2;
		double detractors = (.70 - mean) / 2;
		return IntStream.range(0, runs).map((run) -> {
			double level = 0;
			int t = 0;
			do {
				t++;
				int net = 0;
				for (int i = 0; i < n; i++) {
					double drawn = chance.nextDouble();
					net += (drawn < promoters) ? 1 : (drawn >= 1 - detractors) ? -1 : 0;
				}
				level = .2 * ((double) net / n - PAST) / Math.sqrt(VARIANCE / n) + .8 * level;
			}
			while (Math.abs(level) <= Ewma.DRIFT.limit(t));
			return t;
		}).toArray();
	}

}
