package dev.goodword.insights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as whole percents that add up to 100: each rounded down, what is missing given
 * to the largest remainders (Hamilton's method). What exists is never shown as nothing:
 * less than one percent is shown as one, at the cost of the largest. Pure.
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
		List<Integer> shares = new ArrayList<>(
				counts.stream().map((count) -> Math.max(100 * count / all, Math.min(1, count))).toList());
		int missing = 100 - shares.stream().mapToInt(Integer::intValue).sum();
		if (missing < 0) {
			int largest = shares.indexOf(Collections.max(shares));
			shares.set(largest, shares.get(largest) + missing);
		}
		IntStream.range(0, counts.size())
			.boxed()
			.filter((i) -> 100 * counts.get(i) >= all)
			.sorted(Comparator.comparing((Integer i) -> -(100 * counts.get(i) % all)))
			.limit(Math.max(0, missing))
			.forEach((i) -> shares.set(i, shares.get(i) + 1));
		return shares;
	}

}
