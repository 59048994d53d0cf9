package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.OutcomeMix.Stratum;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.compare.Decomposition;
import dev.goodword.surveys.scores.compare.Decomposition.Part;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds whatever people answered. */
class SuppressionPropertyTests {

	private static final int LEAST = 10;

	/**
	 * Departments and recruiters cross; each published table obeys the rule of its own,
	 * and both together what a reader could add and subtract. Judged by another method:
	 * ranks by singular values, over every group there is.
	 */
	@Property(tries = 150)
	void noPublishedCombinationUndoesASuppression(@ForAll @Size(6) List<@IntRange(max = 16) Integer> counts) {
		Map<String, Integer> cells = new TreeMap<>();
		IntStream.range(0, 6).forEach((i) -> cells.put("d" + i / 2 + " r" + i % 2, counts.get(i)));
		List<Set<String>> candidates = new ArrayList<>(List.of(cells.keySet()));
		candidates.addAll(shown(cells, "d", 3));
		candidates.addAll(shown(cells, "r", 2));
		List<Set<String>> published = new Disclosure(cells, LEAST).publishable(candidates);
		Map<String, Integer> some = new TreeMap<>(cells);
		some.values().removeIf((count) -> count == 0);
		List<String> names = List.copyOf(some.keySet());
		for (int group = 1; group < 1 << names.size(); group++) {
			int chosen = group;
			Set<String> people = IntStream.range(0, names.size())
				.filter((i) -> (chosen >> i & 1) == 1)
				.mapToObj(names::get)
				.collect(Collectors.toSet());
			int n = people.stream().mapToInt(some::get).sum();
			if (n < LEAST) {
				assertThat(isInSpace(published, people, names)).as("%s of %s", people, published).isFalse();
			}
		}
	}

	@Property(tries = 300)
	void whatIsLeftOfAPublishedWholeIsNeverAFew(
			@ForAll @Size(min = 2, max = 7) List<@IntRange(max = 40) Integer> counts) {
		Map<String, Integer> parts = new TreeMap<>();
		IntStream.range(0, counts.size()).forEach((i) -> parts.put("part " + i, counts.get(i)));
		Set<String> shown = ComplementRule.shown(parts, LEAST);
		int all = counts.stream().mapToInt(Integer::intValue).sum();
		int seen = shown.stream().mapToInt(parts::get).sum();
		assertThat(shown).allMatch((part) -> parts.get(part) >= LEAST);
		assertThat(shown.isEmpty() || all == seen || all - seen >= LEAST).isTrue();
		if (!shown.isEmpty() && all > seen) {
			assertThat(
					parts.entrySet().stream().filter((part) -> part.getValue() > 0 && !shown.contains(part.getKey())))
				.hasSizeGreaterThanOrEqualTo(2);
		}
	}

	@Property(tries = 300)
	void weightsAddUpToOneAndEveryClassIsInOneStratum(@ForAll("counts") Map<OutcomeClass, Integer> closings,
			@ForAll("counts") Map<OutcomeClass, Integer> answers) {
		OutcomeMix mix = new OutcomeMix(closings);
		mix.strata(answers).ifPresent((strata) -> {
			assertThat(strata.stream().mapToDouble(Stratum::weight).sum()).isCloseTo(1, within(1e-9));
			List<OutcomeClass> all = strata.stream().flatMap((stratum) -> stratum.classes().stream()).toList();
			assertThat(all).doesNotHaveDuplicates()
				.containsAll(closings.keySet().stream().filter((each) -> closings.get(each) > 0).toList());
			assertThat(strata).allMatch((
					stratum) -> stratum.classes().stream().mapToInt((each) -> answers.getOrDefault(each, 0)).sum() > 0);
		});
	}

	@Property(tries = 300)
	void aBetterAnswerNeverLowersTheHeadline(@ForAll @IntRange(max = 30) int promoters,
			@ForAll @IntRange(min = 5, max = 30) int passives, @ForAll @IntRange(min = 1, max = 30) int detractors,
			@ForAll @IntRange(min = 1, max = 99) int weight) {
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 100 - weight, OutcomeClass.REJ_POST, weight));
		NetScore other = new NetScore(3, 4, 5);
		double before = value(mix, new NetScore(promoters, passives, detractors), other);
		assertThat(value(mix, new NetScore(promoters, passives + 1, detractors - 1), other)).isGreaterThan(before);
		assertThat(value(mix, new NetScore(promoters + 1, passives - 1, detractors), other)).isGreaterThan(before);
		assertThat(before).isBetween(-100.0, 100.0);
	}

	@Property(tries = 300)
	void treatmentAndMixAreTheWholeChange(@ForAll @Size(4) List<@IntRange(min = 1, max = 99) Integer> weights,
			@ForAll @Size(4) List<@IntRange(min = -100, max = 100) Integer> means) {
		Map<String, Part> before = parts(weights.get(0), weights.get(1), means.get(0), means.get(1));
		Map<String, Part> after = parts(weights.get(2), weights.get(3), means.get(2), means.get(3));
		assertThat(Decomposition.of(before, after).total())
			.isCloseTo(Decomposition.mean(after) - Decomposition.mean(before), within(1e-9));
	}

	@Provide
	Arbitrary<Map<OutcomeClass, Integer>> counts() {
		return Arbitraries.maps(Arbitraries.of(OutcomeClass.class), Arbitraries.integers().between(0, 40));
	}

	private static Map<String, Part> parts(int one, int other, double first, double second) {
		double all = one + other;
		return Map.of("a", new Part(one / all, first), "b", new Part(other / all, second));
	}

	private static double value(OutcomeMix mix, NetScore early, NetScore late) {
		return Headline.of(mix, Map.of(OutcomeClass.REJ_PRE, early, OutcomeClass.REJ_POST, late))
			.orElseThrow()
			.estimate()
			.value();
	}

	private static List<Set<String>> shown(Map<String, Integer> cells, String kind, int many) {
		Map<String, Integer> parts = new TreeMap<>();
		IntStream.range(0, many)
			.forEach((i) -> parts.put(kind + i, part(cells, kind + i).stream().mapToInt(cells::get).sum()));
		return ComplementRule.shown(parts, LEAST).stream().map((each) -> part(cells, each)).toList();
	}

	private static Set<String> part(Map<String, Integer> cells, String name) {
		return cells.keySet()
			.stream()
			.filter((cell) -> Set.of(cell.split(" ")).contains(name))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isInSpace(List<Set<String>> published, Set<String> group, List<String> names) {
		List<Set<String>> with = new ArrayList<>(published);
		with.add(group);
		return rank(with, names) == rank(published, names);
	}

	private static int rank(List<Set<String>> groups, List<String> names) {
		if (groups.isEmpty()) {
			return 0;
		}
		Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(groups.size(), names.size());
		for (int i = 0; i < groups.size(); i++) {
			for (int j = 0; j < names.size(); j++) {
				matrix.setEntry(i, j, groups.get(i).contains(names.get(j)) ? 1 : 0);
			}
		}
		return new SingularValueDecomposition(matrix).getRank();
	}

}
