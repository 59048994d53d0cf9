package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks the tables of departments, groups of positions and recruiters together, by an
 * arithmetic of its own and not by the check that let them be published.
 */
class OneCategoryTests {

	private static final int LEAST = 10;

	private static final int SAFE = 20;

	private static final long PRIME = 2_147_483_647L;

	@Test
	@DisplayName("Pitfall 7: a recruiter less a group of positions are thirteen who all said the same")
	void hidesGroupsThatLeaveAUnanimousPartOfARecruiter() {
		List<Cell> cells = List.of(new Cell("REJ_PRE", "A", "A1", "R", 32), new Cell("REJ_PRE", "A", "A2", "R", 13),
				new Cell("REJ_PRE", "A", "A2", "S", 20), new Cell("REJ_PRE", "B", null, "S", 30));
		Predicate<Set<String>> thirteen = (names) -> names.equals(Set.of("REJ_PRE|A|A2|R"));
		assertThat(new Cuts(cells, LEAST).publishable(Set.of(), (names) -> false)).as("of several minds")
			.contains(new Group(Level.POSITION_GROUP, "A1"), new Group(Level.POSITION_GROUP, "A2"),
					new Group(Level.RECRUITER, "R"));
		assertThat(new Cuts(cells, LEAST).publishable(Set.of(), thirteen)).containsExactlyInAnyOrder(
				new Group(Level.DEPARTMENT, "A"), new Group(Level.DEPARTMENT, "B"), new Group(Level.RECRUITER, "R"),
				new Group(Level.RECRUITER, "S"));
	}

	@Test
	@DisplayName("an outcome of one mind was told in words already and hides no department")
	void hidesNothingForWhatFollowedBefore() {
		List<Cell> cells = List.of(new Cell("OFFERED", "A", null, "R", 12), new Cell("REJ_PRE", "A", null, "R", 30),
				new Cell("REJ_PRE", "B", null, "S", 30));
		assertThat(new Cuts(cells, LEAST).publishable(Set.of(), (names) -> names.equals(Set.of("OFFERED|A||R"))))
			.contains(new Group(Level.DEPARTMENT, "A"), new Group(Level.DEPARTMENT, "B"));
	}

	@Test
	@DisplayName("a department that is all of an outcome of one mind hides nobody else's")
	void hidesNothingForAGroupThatFollowsFromItsOutcome() {
		List<Cell> cells = List.of(new Cell("OFFERED", "A", null, "R", 12), new Cell("REJ_PRE", "B", null, "S", 30),
				new Cell("REJ_PRE", "C", null, "S", 30));
		Set<Group> unanimous = Set.of(new Group(Level.DEPARTMENT, "A"), new Group(Level.RECRUITER, "R"));
		assertThat(new Cuts(cells, LEAST).publishable(unanimous, (names) -> names.equals(Set.of("OFFERED|A||R"))))
			.containsExactlyInAnyOrder(new Group(Level.DEPARTMENT, "B"), new Group(Level.DEPARTMENT, "C"),
					new Group(Level.RECRUITER, "S"));
	}

	@Test
	void knowsThatNobodyIsAlikeAmongLargeCells() {
		OneCategory minds = new OneCategory(Map.of("a", 30, "b", 12), (names) -> false);
		assertThat(minds.following(List.of(Combination.of(Set.of("a", "b")), Combination.of(Set.of("a"))))).isEmpty();
		OneCategory some = new OneCategory(Map.of("a", 30, "b", 12), (names) -> names.equals(Set.of("b")));
		assertThat(some.following(List.of(Combination.of(Set.of("a", "b")), Combination.of(Set.of("a")))))
			.containsExactly(Set.of("b"));
	}

	@Test
	void takesItForGrantedThatSomeAreAlikeAmongVeryMany() {
		Map<String, Integer> cells = new HashMap<>();
		List<Combination> published = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			cells.put("cell " + i, 1);
			published.add(Combination.of(Set.of("cell " + i)));
		}
		cells.put("empty", 0);
		assertThat(new OneCategory(cells, (names) -> names.equals(Set.of("cell 1"))).following(published))
			.as("one of one mind is looked for")
			.containsExactly(Set.of("cell 1"));
		assertThat(
				new OneCategory(cells, (names) -> names.size() == 1 && !names.contains("empty")).following(published))
			.as("of so many not all sums are")
			.hasSize(20);
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 100);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	@DisplayName("Pitfall 6: no sum of tables tells of fewer than ten, nor what all of a few said")
	void nothingFollowsFromAllTablesTogether(long seed) {
		SplittableRandom chance = new SplittableRandom(seed);
		List<Cell> cells = cells(chance);
		Map<String, Integer> minds = new HashMap<>();
		cells.forEach((cell) -> minds.put(cell.name(), chance.nextInt(5)));
		Predicate<Set<String>> alike = (names) -> isAlike(names, cells, minds);
		List<Group> shown = new Cuts(cells, LEAST).publishable(unanimous(cells, alike), alike);
		List<long[]> outcomes = new ArrayList<>();
		cells.stream()
			.map(Cell::outcome)
			.distinct()
			.forEach((outcome) -> outcomes.add(row(cells, (cell) -> cell.outcome().equals(outcome))));
		List<long[]> all = new ArrayList<>(outcomes);
		shown.forEach((group) -> all.add(row(cells, (cell) -> group.id().equals(cell.of(group.line())))));
		for (int chosen = 1; chosen < 1 << cells.size(); chosen++) {
			int bits = chosen;
			Set<String> some = IntStream.range(0, cells.size())
				.filter((i) -> (bits >> i & 1) == 1)
				.mapToObj((i) -> cells.get(i).name())
				.collect(Collectors.toCollection(TreeSet::new));
			long[] row = row(cells, (cell) -> some.contains(cell.name()));
			if ((answers(cells, some) < LEAST || alike.test(some)) && !follows(outcomes, row)) {
				assertThat(follows(all, row)).as("%s of %s, shown %s", some, minds, shown).isFalse();
			}
		}
	}

	private static List<Cell> cells(SplittableRandom chance) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < 40 && cells.size() < 9; i++) {
			int department = chance.nextInt(2);
			@Nullable String group = (chance.nextInt(4) > 0) ? "G" + department + chance.nextInt(2) : null;
			Cell cell = new Cell((chance.nextInt(4) > 0) ? "REJ_PRE" : "REJ_POST", "D" + department, group,
					"R" + chance.nextInt(3), 1 + chance.nextInt((chance.nextInt(3) > 0) ? 40 : 12));
			if (cells.stream().noneMatch((other) -> other.name().equals(cell.name()))) {
				cells.add(cell);
			}
		}
		return cells;
	}

	/** The groups that are of one mind by themselves, which are hidden as ever. */
	private static Set<Group> unanimous(List<Cell> cells, Predicate<Set<String>> alike) {
		Cuts cuts = new Cuts(cells, LEAST);
		return Cuts.LINES.stream()
			.flatMap((line) -> cuts.groups(line).keySet().stream())
			.filter((group) -> alike.test(cells.stream()
				.filter((cell) -> group.id().equals(cell.of(group.line())))
				.map(Cell::name)
				.collect(Collectors.toSet())))
			.collect(Collectors.toSet());
	}

	/** Minds 0, 1 and 2 are those of cells that are of one mind. */
	private static boolean isAlike(Set<String> names, List<Cell> cells, Map<String, Integer> minds) {
		Set<Integer> all = names.stream().map((name) -> minds.getOrDefault(name, 3)).collect(Collectors.toSet());
		return answers(cells, names) < SAFE && all.size() == 1 && all.iterator().next() < 3;
	}

	private static int answers(List<Cell> cells, Set<String> names) {
		return cells.stream().filter((cell) -> names.contains(cell.name())).mapToInt(Cell::answers).sum();
	}

	private static long[] row(List<Cell> cells, Predicate<Cell> which) {
		return cells.stream().mapToLong((cell) -> which.test(cell) ? 1 : 0).toArray();
	}

	/** Whether a row is a sum of others, counted modulo a large prime. */
	private static boolean follows(List<long[]> others, long[] row) {
		return rank(others, null) == rank(others, row);
	}

	private static int rank(List<long[]> rows, long @Nullable [] more) {
		List<long[]> left = rows.stream().map(long[]::clone).collect(Collectors.toCollection(ArrayList::new));
		if (more != null) {
			left.add(more.clone());
		}
		int rank = 0;
		int columns = left.get(0).length;
		for (int column = 0; column < columns; column++) {
			int at = column;
			long[] pivot = left.stream().filter((each) -> each[at] != 0).findFirst().orElse(null);
			if (pivot != null) {
				rank++;
				left.remove(pivot);
				left.forEach((each) -> clear(each, pivot, at));
			}
		}
		return rank;
	}

	private static void clear(long[] row, long[] pivot, int column) {
		long left = row[column];
		for (int i = 0; i < row.length; i++) {
			row[i] = Math.floorMod(row[i] * pivot[column] - left * pivot[i], PRIME);
		}
	}

}
