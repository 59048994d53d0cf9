package dev.goodword.surveys.scores.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many tests on one page: p-values made so that of those called remarkable only a chosen
 * share is chance (Benjamini and Hochberg 1995).
 */
final class FalseDiscovery {

	private FalseDiscovery() {
	}

	/** The adjusted values, in the order given. */
	static List<Double> adjusted(List<Double> values) {
		int m = values.size();
		List<Integer> falling = IntStream.range(0, m)
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> values.get(i)).reversed())
			.toList();
		Double[] adjusted = new Double[m];
		double least = 1;
		for (int place = 0; place < m; place++) {
			int i = falling.get(place);
			least = Math.min(least, values.get(i) * m / (m - place));
			adjusted[i] = least;
		}
		return List.of(adjusted);
	}

}
