package dev.goodword.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as whole percents that add up to 100: each rounded down, what is missing given
 * to the largest remainders (Hamilton's method). Pure.
 */
final class Hundredths {

	private Hundredths() {
	}

	/**
	 * @param counts of which the sum is not zero
	 * @return in the same order
	 */
	static List<Integer> of(List<Integer> counts) {
		int all = counts.stream().mapToInt(Integer::intValue).sum();
		List<Integer> shares = new ArrayList<>(counts.stream().map((count) -> 100 * count / all).toList());
		int missing = 100 - shares.stream().mapToInt(Integer::intValue).sum();
		IntStream.range(0, counts.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> -(100 * counts.get(i) % all)))
			.limit(missing)
			.forEach((i) -> shares.set(i, shares.get(i) + 1));
		return shares;
	}

}
