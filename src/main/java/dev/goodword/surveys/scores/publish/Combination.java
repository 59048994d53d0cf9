package dev.goodword.surveys.scores.publish;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.hipparchus.fraction.BigFraction;

/**
 * What a published figure adds up: the answers of the smallest groups that exist, each
 * with its weight.
 *
 * @param weights by the names of those groups; a group that is missing is not in it
 */
public record Combination(Map<String, BigFraction> weights) {

	public Combination {
		weights = Map.copyOf(weights);
	}

	/** A plain group: each of its answers counts once. */
	public static Combination of(Set<String> cells) {
		Map<String, BigFraction> weights = new TreeMap<>();
		cells.forEach((cell) -> weights.put(cell, BigFraction.ONE));
		return new Combination(weights);
	}

	/**
	 * A weighted figure.
	 * @param people how many people each group stands for
	 * @param answers how many of them answered; more than 0
	 */
	public static Combination weighted(Map<String, Integer> people, Map<String, Integer> answers) {
		Map<String, BigFraction> weights = new TreeMap<>();
		people.forEach((cell, count) -> weights.put(cell, new BigFraction(count, answers.getOrDefault(cell, 1))));
		return new Combination(weights);
	}

}
