package dev.goodword.surveys.scores;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The closed applications of a period by outcome, as the applications themselves know it:
 * what all weights come from.
 *
 * @param closings how many of each class; a class that is missing has none
 */
public record OutcomeMix(Map<OutcomeClass, Integer> closings) {

	/** A class with fewer answers joins its neighbour. */
	static final int LEAST = 5;

	/** A class with more than this share must not be silent. */
	static final double MAY_BE_SILENT = 0.10;

	private static final List<OutcomeClass> ORDER = List.of(OutcomeClass.OFFERED, OutcomeClass.WITHDRAWN,
			OutcomeClass.STALE, OutcomeClass.REJ_POST);

	public OutcomeMix {
		if (closings.values().stream().anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("A negative number of applications");
		}
		closings = Map.copyOf(closings);
	}

	/** All applications. */
	public int total() {
		return this.closings.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The applications of one class. */
	public int closings(OutcomeClass outcome) {
		return this.closings.getOrDefault(outcome, 0);
	}

	/** Its share of all. */
	double weight(OutcomeClass outcome) {
		return (double) closings(outcome) / total();
	}

	/**
	 * The share that answered: the mean of the classes' rates by their weights, which is
	 * all answers of all applications.
	 */
	double responseRate(int answers) {
		return (double) answers / total();
	}

	/**
	 * The classes put together until each has enough answers.
	 * @param answers how many answered in each class
	 * @return empty when the answers do not stand for the applications: nobody of a large
	 * class answered, or too few of the largest one
	 */
	public Optional<List<Stratum>> strata(Map<OutcomeClass, Integer> answers) {
		if (total() == 0 || this.closings.keySet()
			.stream()
			.anyMatch((each) -> weight(each) > MAY_BE_SILENT && answers.getOrDefault(each, 0) == 0)) {
			return Optional.empty();
		}
		Map<OutcomeClass, Set<OutcomeClass>> joined = new EnumMap<>(OutcomeClass.class);
		Arrays.stream(OutcomeClass.values())
			.filter((each) -> closings(each) > 0)
			.forEach((each) -> joined.put(each, new TreeSet<>(Set.of(each))));
		ORDER.stream()
			.filter((each) -> joined.containsKey(each) && count(joined.get(each), answers) < LEAST)
			.forEach((each) -> join(joined, each, each.neighbour()));
		joinEarlyRejections(joined, answers);
		List<Stratum> strata = joined.values().stream().map(this::stratum).toList();
		return largestIsAnswered(strata, answers) ? Optional.of(strata) : Optional.empty();
	}

	/** The last class has no neighbour but the one that comes before it. */
	private void joinEarlyRejections(Map<OutcomeClass, Set<OutcomeClass>> joined, Map<OutcomeClass, Integer> answers) {
		Set<OutcomeClass> early = joined.get(OutcomeClass.REJ_PRE);
		if (early != null && count(early, answers) < LEAST) {
			double weight = stratum(early).weight();
			joined.entrySet()
				.stream()
				.filter((other) -> other.getKey() != OutcomeClass.REJ_PRE)
				.filter((other) -> stratum(other.getValue()).weight() >= weight)
				.max(Map.Entry
					.comparingByValue((one, other) -> Double.compare(stratum(one).weight(), stratum(other).weight())))
				.map(Map.Entry::getKey)
				.ifPresent((largest) -> join(joined, OutcomeClass.REJ_PRE, largest));
		}
	}

	private static void join(Map<OutcomeClass, Set<OutcomeClass>> joined, OutcomeClass few, OutcomeClass other) {
		Set<OutcomeClass> moved = joined.remove(few);
		if (moved != null) {
			joined.computeIfAbsent(other, (unused) -> new TreeSet<>()).addAll(moved);
		}
	}

	private Stratum stratum(Set<OutcomeClass> classes) {
		return new Stratum(List.copyOf(new TreeSet<>(classes)), classes.stream().mapToDouble(this::weight).sum());
	}

	private static boolean largestIsAnswered(List<Stratum> strata, Map<OutcomeClass, Integer> answers) {
		return strata.stream()
			.max((one, other) -> Double.compare(one.weight(), other.weight()))
			.filter((largest) -> count(Set.copyOf(largest.classes()), answers) >= LEAST)
			.isPresent();
	}

	private static int count(Set<OutcomeClass> classes, Map<OutcomeClass, Integer> answers) {
		return classes.stream().mapToInt((each) -> answers.getOrDefault(each, 0)).sum();
	}

	/**
	 * Classes that are counted as one.
	 *
	 * @param classes in their order
	 * @param weight their share of all applications
	 */
	public record Stratum(List<OutcomeClass> classes, double weight) {
	}

}
