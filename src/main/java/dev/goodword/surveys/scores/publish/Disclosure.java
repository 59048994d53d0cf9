package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hipparchus.fraction.BigFraction;

/**
 * What a reader can work out by adding and subtracting everything that is published: a
 * group can be worked out when its membership lies in the row space of the published
 * ones. Exact, by elimination with fractions.
 */
public final class Disclosure {

	/** Cells with enough answers first, so that what is left concerns small ones only. */
	private final List<String> cells;

	private final Map<String, Integer> answers;

	private final int least;

	/**
	 * Over the smallest groups that exist.
	 * @param answers how many answered in each
	 * @param least the fewest answers a figure may rest on
	 */
	public Disclosure(Map<String, Integer> answers, int least) {
		this.answers = Map.copyOf(answers);
		this.least = least;
		this.cells = answers.keySet()
			.stream()
			.sorted(Comparator.comparing((String cell) -> answers.getOrDefault(cell, 0) < least)
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/** Whether the figure of a group follows from what is published. */
	public boolean follows(Collection<Combination> published, Set<String> group) {
		return follows(reduced(published), group);
	}

	private boolean follows(List<Reduced> basis, Set<String> group) {
		BigFraction[] left = row(Combination.of(group));
		basis.forEach((row) -> row.clear(left));
		return Reduced.isZero(left);
	}

	/**
	 * Groups that nobody may know and that follow from what is published: all of some
	 * people, and fewer than the threshold. Where there is too much to look through, it
	 * is taken for granted that somebody can be found.
	 */
	public List<Set<String>> small(Collection<Combination> published) {
		Disclosure some = withoutEmpty();
		return some.small(some.few(some.reduced(published)), Integer.MAX_VALUE);
	}

	/** Whether no such group follows. */
	public boolean isSafe(Collection<Combination> published) {
		return isSafe(published, List.of());
	}

	/**
	 * Whether no such group follows, and none of these either. What is published is
	 * reduced once for all of them: that is most of the work.
	 */
	public boolean isSafe(Collection<Combination> published, Collection<Set<String>> kept) {
		Disclosure some = withoutEmpty();
		List<Reduced> reduced = some.reduced(published);
		return some.small(some.few(reduced), 1).isEmpty()
				&& kept.stream().noneMatch((group) -> some.follows(reduced, group));
	}

	private List<Set<String>> small(List<Reduced> few, int enough) {
		return found(few, enough).orElseGet(() -> supports(few));
	}

	/**
	 * The same of those for whom a condition holds. Where there is too much to look
	 * through, whatever they could be made of is taken for one of them.
	 */
	List<Set<String>> small(Collection<Combination> published, Predicate<Set<String>> which) {
		Disclosure some = withoutEmpty();
		List<Reduced> basis = some.few(some.reduced(published));
		return some.found(basis, Integer.MAX_VALUE)
			.map((groups) -> groups.stream().filter(which).toList())
			.orElseGet(() -> some.supports(basis));
	}

	private List<Reduced> few(List<Reduced> reduced) {
		return reduced.stream().filter((row) -> isSmall(row.pivot())).toList();
	}

	/** Empty when there is too much to look through. */
	private Optional<List<Set<String>>> found(List<Reduced> basis, int enough) {
		return FewSearch
			.of(basis.stream().map((row) -> doubles(row.values())).toList(),
					this.cells.stream().mapToInt((cell) -> this.answers.getOrDefault(cell, 0)).toArray(), this.least,
					enough)
			.map((groups) -> groups.stream().map(this::names).toList());
	}

	private List<Set<String>> supports(List<Reduced> basis) {
		return basis.stream().map((row) -> support(row.values())).toList();
	}

	private static double[] doubles(BigFraction[] row) {
		return Arrays.stream(row).mapToDouble(BigFraction::doubleValue).toArray();
	}

	private Set<String> names(Set<Integer> columns) {
		return columns.stream().map(this.cells::get).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Those of the candidates that may be published together, in their order: each is
	 * taken unless, with those before it, a group below the threshold follows.
	 */
	public List<Set<String>> publishable(List<Set<String>> candidates) {
		List<Set<String>> chosen = new ArrayList<>();
		List<Combination> published = new ArrayList<>();
		for (Set<String> candidate : candidates) {
			published.add(Combination.of(candidate));
			if (count(candidate) >= this.least && isSafe(published)) {
				chosen.add(candidate);
			}
			else {
				published.remove(published.size() - 1);
			}
		}
		return chosen;
	}

	/** A reader may know where nobody answered. */
	private Disclosure withoutEmpty() {
		if (!this.answers.containsValue(0)) {
			return this;
		}
		Map<String, Integer> some = new TreeMap<>(this.answers);
		some.values().removeIf((count) -> count == 0);
		return new Disclosure(some, this.least);
	}

	private List<Reduced> reduced(Collection<Combination> published) {
		return Reduced.basis(published.stream().map(this::row).toList());
	}

	private BigFraction[] row(Combination combination) {
		return this.cells.stream()
			.map((cell) -> combination.weights().getOrDefault(cell, BigFraction.ZERO))
			.toArray(BigFraction[]::new);
	}

	private boolean isSmall(int column) {
		return this.answers.getOrDefault(this.cells.get(column), 0) < this.least;
	}

	private int count(Set<String> group) {
		return group.stream().mapToInt((cell) -> this.answers.getOrDefault(cell, 0)).sum();
	}

	private Set<String> support(BigFraction[] row) {
		Set<String> support = new TreeSet<>();
		for (int j = 0; j < row.length; j++) {
			if (!row[j].isZero()) {
				support.add(this.cells.get(j));
			}
		}
		return support;
	}

}
