package dev.goodword.surveys.scores.compare;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A change of a mean over classes, split into how classes changed and how many of them
 * there were; both add up to the whole (Kitagawa 1955).
 *
 * @param within what the treatment of classes changed
 * @param mix what their numbers changed
 */
public record Decomposition(double within, double mix) {

	/** The change from one period to another. */
	public static <C extends Comparable<C>> Decomposition of(Map<C, Part> before, Map<C, Part> after) {
		Set<C> classes = new TreeSet<>(before.keySet());
		classes.addAll(after.keySet());
		double within = 0;
		double mix = 0;
		for (C each : classes) {
			Part old = before.getOrDefault(each, new Part(0, after.getOrDefault(each, Part.NONE).mean()));
			Part now = after.getOrDefault(each, new Part(0, old.mean()));
			within += (old.weight() + now.weight()) / 2 * (now.mean() - old.mean());
			mix += (old.mean() + now.mean()) / 2 * (now.weight() - old.weight());
		}
		return new Decomposition(within, mix);
	}

	/** The whole change. */
	public double total() {
		return this.within + this.mix;
	}

	/** The mean over the classes of one period. */
	public static double mean(Map<?, Part> parts) {
		return parts.values().stream().mapToDouble((part) -> part.weight() * part.mean()).sum();
	}

	/** One class: its share of all, and its mean. */
	public record Part(double weight, double mean) {

		private static final Part NONE = new Part(0, 0);

	}

}
