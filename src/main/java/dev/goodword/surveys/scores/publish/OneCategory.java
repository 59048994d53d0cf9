package dev.goodword.surveys.scores.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.goodword.surveys.scores.PublicationPolicy;

/**
 * Which people who all answered the same can be worked out by adding and subtracting all
 * that is published, however it was split: while they are few, their figure tells what
 * each of them said ({@code experience.md} 3.11). Only cells that are of one mind by
 * themselves can add up to such a group.
 */
public final class OneCategory {

	private final Predicate<Set<String>> alike;

	private final Disclosure disclosure;

	/** Whether there are enough people of one mind for a group that is no few. */
	private final boolean possible;

	/**
	 * Over the smallest groups that exist.
	 * @param answers how many answered in each
	 * @param alike whether a figure of these, by their names, would tell what each of
	 * them said
	 */
	public OneCategory(Map<String, Integer> answers, Predicate<Set<String>> alike) {
		this.alike = alike;
		Map<String, Integer> counted = new TreeMap<>(answers);
		counted.replaceAll((cell, count) -> (count == 0 || alike.test(Set.of(cell))) ? count
				: Math.max(count, PublicationPolicy.ONE_CATEGORY_SHOWN_FROM));
		this.disclosure = new Disclosure(counted, PublicationPolicy.ONE_CATEGORY_SHOWN_FROM);
		this.possible = counted.values()
			.stream()
			.anyMatch((count) -> count < PublicationPolicy.ONE_CATEGORY_SHOWN_FROM);
	}

	/** The groups that follow from what is published. */
	public Set<Set<String>> following(Collection<Combination> published) {
		return this.possible ? new HashSet<>(this.disclosure.small(published, this.alike)) : Set.of();
	}

}
