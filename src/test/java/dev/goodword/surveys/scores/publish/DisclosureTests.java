package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be worked out by adding and subtracting everything that is published. */
class DisclosureTests {

	private static final Map<String, Integer> TABLE = Map.of("young Iceland", 2, "young Portugal", 0, "young Spain", 5,
			"old Iceland", 3, "old Portugal", 4, "old Spain", 6);

	private static final Set<String> FOUR = Set.of("young Iceland", "young Portugal", "old Iceland", "old Portugal");

	@Test
	@DisplayName("V-12 the set GaussSuppression hides is safe, the first cell alone is not")
	void v12AgreesWithThePublishedSet() {
		Disclosure disclosure = new Disclosure(TABLE, 2);
		assertThat(disclosure.follows(without(Set.of("young Portugal")), Set.of("young Portugal"))).isTrue();
		assertThat(FOUR).noneMatch((cell) -> disclosure.follows(without(FOUR), Set.of(cell)));
	}

	@Test
	@DisplayName("G-14 hide one, two and four cells")
	void g14FindsWhatFollows() {
		Disclosure disclosure = new Disclosure(TABLE, 2);
		Set<String> two = Set.of("young Iceland", "young Portugal");
		assertThat(disclosure.follows(without(Set.of("young Portugal")), Set.of("young Portugal"))).isTrue();
		assertThat(two).allMatch((cell) -> disclosure.follows(without(two), Set.of(cell)));
		assertThat(FOUR).noneMatch((cell) -> disclosure.follows(without(FOUR), Set.of(cell)));
	}

	@Test
	@DisplayName("Pitfall 6: departments and recruiters that overlap subtract to one person")
	void findsAPersonBetweenTwoReports() {
		Map<String, Integer> cells = Map.of("sales anna", 20, "sales ben", 1, "it ben", 30);
		Disclosure disclosure = new Disclosure(cells, 10);
		List<Combination> published = List.of(Combination.of(cells.keySet()),
				Combination.of(Set.of("sales anna", "sales ben")), Combination.of(Set.of("sales ben", "it ben")));
		assertThat(disclosure.small(published)).contains(Set.of("sales ben"));
		assertThat(disclosure
			.publishable(List.of(cells.keySet(), Set.of("sales anna", "sales ben"), Set.of("sales ben", "it ben"))))
			.containsExactly(cells.keySet(), Set.of("sales anna", "sales ben"));
	}

	@Test
	@DisplayName("Pitfall 6: before and after, too, subtract to those who came between")
	void findsThoseWhoCameBetweenTwoPublications() {
		Disclosure disclosure = new Disclosure(Map.of("first", 30, "later", 4), 10);
		assertThat(disclosure.small(List.of(Combination.of(Set.of("first")), Combination.of(Set.of("first", "later")))))
			.containsExactly(Set.of("later"));
	}

	@Test
	@DisplayName("Pitfall 6: a weighted headline gives a hidden class away as well")
	void findsAClassBehindAWeightedFigure() {
		Map<String, Integer> answers = Map.of("early", 40, "late", 20, "offered", 6);
		Combination headline = Combination.weighted(Map.of("early", 800, "late", 140, "offered", 60), answers);
		Disclosure disclosure = new Disclosure(answers, 10);
		assertThat(disclosure.small(List.of(headline, Combination.of(Set.of("early"))))).isEmpty();
		assertThat(disclosure.small(List.of(headline, Combination.of(Set.of("early")), Combination.of(Set.of("late")))))
			.containsExactly(Set.of("offered"));
	}

	@Test
	void looksForSmallGroupsAndForThoseKeptBackAtOnce() {
		SplittableRandom chance = new SplittableRandom(12);
		int safe = 0;
		for (int table = 0; table < 300; table++) {
			Map<String, Integer> cells = new TreeMap<>();
			IntStream.range(0, 6).forEach((cell) -> cells.put("cell " + cell, 1 + chance.nextInt(12)));
			List<Combination> published = IntStream.range(0, 3)
				.mapToObj((unused) -> Combination.of(some(cells, chance)))
				.toList();
			List<Set<String>> kept = List.of(some(cells, chance), some(cells, chance));
			Disclosure disclosure = new Disclosure(cells, 5);
			boolean both = disclosure.isSafe(published)
					&& kept.stream().noneMatch((group) -> disclosure.follows(published, group));
			assertThat(disclosure.isSafe(published, kept)).isEqualTo(both);
			safe += both ? 1 : 0;
		}
		assertThat(safe).as("neither all nor none").isBetween(30, 270);
	}

	private static Set<String> some(Map<String, Integer> cells, SplittableRandom chance) {
		Set<String> some = new TreeSet<>(cells.keySet());
		some.removeIf((cell) -> chance.nextBoolean());
		return some.isEmpty() ? cells.keySet() : some;
	}

	@Test
	void keepsBackWhatAReaderWorksOutBecauseNobodyAnsweredBesideIt() {
		Disclosure disclosure = new Disclosure(Map.of("a", 20, "empty", 0, "b", 20), 10);
		List<Combination> published = List.of(Combination.of(Set.of("a", "empty")));
		assertThat(disclosure.isSafe(published, List.of(Set.of("b")))).isTrue();
		assertThat(disclosure.isSafe(published, List.of(Set.of("a")))).isFalse();
	}

	@Test
	void knowsThatAReaderKnowsWhereNobodyAnswered() {
		Disclosure disclosure = new Disclosure(Map.of("a", 3, "empty", 0, "b", 20), 10);
		assertThat(disclosure.small(List.of(Combination.of(Set.of("a", "empty", "b")),
				Combination.weighted(Map.of("b", 40), Map.of("b", 20)))))
			.containsExactly(Set.of("a"));
	}

	@Test
	void takesItForGrantedThatSomebodyIsFoundAmongVeryMany() {
		Map<String, Integer> cells = new TreeMap<>();
		List<Combination> published = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			cells.put("cell " + i, 1);
			published.add(Combination.of(Set.of("cell " + i)));
		}
		assertThat(new Disclosure(cells, 10).small(published)).hasSize(20);
	}

	@Test
	@DisplayName("the example of 3.11: two hidden parts are not enough when they are nine together")
	void hidesTheNextSmallestUntilTheHiddenOnesAreEnough() {
		assertThat(ComplementRule.shown(Map.of("A", 34, "B", 12, "C", 6, "D", 3), 10)).containsExactly("A");
		assertThat(ComplementRule.shown(Map.of("A", 34, "B", 12), 10)).containsExactly("A", "B");
		assertThat(ComplementRule.shown(Map.of("A", 34, "B", 12, "C", 6), 10)).containsExactly("A");
		assertThat(ComplementRule.shown(Map.of("A", 34, "C", 6), 10)).isEmpty();
		assertThat(ComplementRule.shown(Map.of("A", 34, "B", 12, "none", 0), 10)).containsExactly("A", "B");
		assertThat(ComplementRule.shown(Map.of("A", 34, "B", 9, "C", 8), 10)).containsExactly("A");
	}

	@Test
	void splitsFiguresAlongOneLineOnly() {
		assertThat(Level.mayFilterBy(Set.of(Level.COMPANY, Level.DEPARTMENT, Level.POSITION_GROUP))).isTrue();
		assertThat(Level.mayFilterBy(Set.of(Level.COMPANY, Level.RECRUITER))).isTrue();
		assertThat(Level.mayFilterBy(Set.of(Level.DEPARTMENT, Level.RECRUITER))).isFalse();
		assertThat(Level.mayFilterBy(Set.of(Level.TOUCHPOINT, Level.POSITION_GROUP))).isFalse();
		assertThat(Level.POSITION_GROUP.above()).isEqualTo(Level.DEPARTMENT);
	}

	/** All margins, and every cell that is not hidden. */
	private static List<Combination> without(Set<String> hidden) {
		List<Combination> published = new ArrayList<>(List.of(Combination.of(TABLE.keySet()), margin("young"),
				margin("old"), margin("Iceland"), margin("Portugal"), margin("Spain")));
		TABLE.keySet()
			.stream()
			.filter((cell) -> !hidden.contains(cell))
			.forEach((cell) -> published.add(Combination.of(Set.of(cell))));
		return published;
	}

	private static Combination margin(String word) {
		Set<String> cells = new TreeSet<>(TABLE.keySet());
		cells.removeIf((cell) -> !Arrays.asList(cell.split(" ")).contains(word));
		return Combination.of(cells);
	}

}
