package dev.goodword.surveys.scores.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Whether a driver only displeases when it is bad, or pleases when it is very good: a
 * hint, after Kano ({@code experience.md} 3.10).
 *
 * @param penalty how much less satisfied those are who found it bad
 * @param reward how much more those who found it very good
 */
public record PenaltyReward(double penalty, double reward) {

	/** Below so many long answers no hint is given. */
	public static final int LEAST = 300;

	private static final int BAD = 2;

	private static final int VERY_GOOD = 5;

	/** Empty below 300 long answers, or when one of the three groups is empty. */
	public static Optional<PenaltyReward> of(Collection<Pair> pairs) {
		List<Double> bad = satisfaction(pairs, (answer) -> answer <= BAD);
		List<Double> between = satisfaction(pairs, (answer) -> answer > BAD && answer < VERY_GOOD);
		List<Double> veryGood = satisfaction(pairs, (answer) -> answer == VERY_GOOD);
		if (pairs.size() < LEAST || bad.isEmpty() || between.isEmpty() || veryGood.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new PenaltyReward(mean(between) - mean(bad), mean(veryGood) - mean(between)));
	}

	private static List<Double> satisfaction(Collection<Pair> pairs, IntPredicate which) {
		return pairs.stream().filter((pair) -> which.test(pair.driver())).map(Pair::satisfaction).toList();
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	/** What one person answered to a driver, 1 to 5, and how satisfied they are. */
	public record Pair(int driver, double satisfaction) {
	}

}
