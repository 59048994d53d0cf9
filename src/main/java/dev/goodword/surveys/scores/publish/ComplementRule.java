package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts of a published whole may be published beside it: never so that what is
 * left, by subtraction, is a group below the threshold ({@code experience.md} 3.11).
 */
public final class ComplementRule {

	private static final int NEVER_ALONE = 2;

	private ComplementRule() {
	}

	/**
	 * The parts that may be shown. If one is hidden, so is the next smallest, until the
	 * hidden ones are two at least and together enough; empty parts hide nothing.
	 * @param parts how many answered in each; together they are the whole
	 * @param least the fewest answers a figure may rest on
	 */
	public static Set<String> shown(Map<String, Integer> parts, int least) {
		List<Map.Entry<String, Integer>> rising = new ArrayList<>(
				parts.entrySet().stream().filter((part) -> part.getValue() > 0).toList());
		rising.sort(Map.Entry.<String, Integer>comparingByValue()
			.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
		int hidden = 0;
		int together = 0;
		for (Map.Entry<String, Integer> part : rising) {
			boolean open = hidden > 0 && (hidden < NEVER_ALONE || together < least);
			if (part.getValue() < least || open) {
				hidden++;
				together += part.getValue();
			}
		}
		Set<String> shown = new TreeSet<>();
		rising.subList(hidden, rising.size()).forEach((part) -> shown.add(part.getKey()));
		return shown;
	}

}
