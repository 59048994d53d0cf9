package dev.goodword.surveys.scores.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.compare.CaseMix.Deviation;

/**
 * Recruiters, positions or departments side by side, for a talk and never for a ranking:
 * held against what their mix of outcomes usually brings, drawn towards the mean by as
 * much as chance explains, and flagged only as far as so many tests allow
 * ({@code experience.md} 3.7).
 *
 * @param standings of the groups with enough answers, in the order of their names
 * @param kind how much the comparison can bear
 */
public record GroupComparison(List<Standing> standings, Kind kind) {

	private static final int LEAST_GROUPS = 5;

	private static final double WRONG_AMONG_FLAGGED = 0.10;

	/**
	 * Compares.
	 * @param groups the answers of each, by outcome
	 */
	public static GroupComparison of(Map<String, Map<OutcomeClass, NetScore>> groups) {
		CaseMix<OutcomeClass> mix = CaseMix.of(groups.values());
		SortedMap<String, Deviation> deviations = new TreeMap<>();
		groups.forEach((name, group) -> {
			if (answers(group.values()) >= PublicationPolicy.LEAST) {
				deviations.put(name, mix.deviation(group));
			}
		});
		List<String> names = List.copyOf(deviations.keySet());
		List<Estimate> found = deviations.values()
			.stream()
			.map((each) -> new Estimate(100 * each.value(), 100 * Math.sqrt(each.variance())))
			.toList();
		return (names.size() < LEAST_GROUPS) ? plain(names, found) : shrunken(names, found);
	}

	private static int answers(Collection<NetScore> scores) {
		return scores.stream().mapToInt(NetScore::n).sum();
	}

	private static GroupComparison plain(List<String> names, List<Estimate> found) {
		return new GroupComparison(IntStream.range(0, names.size())
			.mapToObj((i) -> new Standing(names.get(i), found.get(i), found.get(i), 1, false))
			.toList(), Kind.RANGES_ONLY);
	}

	private static GroupComparison shrunken(List<String> names, List<Estimate> found) {
		Heterogeneity spread = new Heterogeneity(found);
		List<Double> adjusted = FalseDiscovery.adjusted(found.stream().map(spread::chance).toList());
		return new GroupComparison(IntStream.range(0, names.size())
			.mapToObj((i) -> new Standing(names.get(i), found.get(i), spread.shrunken(found.get(i)), adjusted.get(i),
					adjusted.get(i) <= WRONG_AMONG_FLAGGED))
			.toList(), (spread.between() > 0) ? Kind.COMPARED : Kind.NO_DIFFERENCE);
	}

	/** How much a comparison can bear. */
	public enum Kind {

		/** Too few groups: each for itself. */
		RANGES_ONLY,
		/** All differences are what chance brings. */
		NO_DIFFERENCE,
		/** There are differences beyond chance. */
		COMPARED

	}

	/**
	 * One group.
	 *
	 * @param name of the group
	 * @param found points above what its mix of outcomes usually brings
	 * @param shown the same, drawn towards the mean
	 * @param q the smallest share of wrong flags at which it would be flagged
	 * @param flagged whether it is worth a talk
	 */
	public record Standing(String name, Estimate found, Estimate shown, double q, boolean flagged) {

		/** The range of 95 %. */
		public Interval interval() {
			return this.shown.interval(-200, 200);
		}

	}

}
