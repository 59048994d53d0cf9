package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CutsTests {

	private static final int LEAST = 10;

	private static final Predicate<Set<String>> NONE_ALIKE = (cells) -> false;

	@Test
	void showsTheTwoLargestOfFourDepartmentsAsInTheExample() {
		Cuts cuts = cuts(cell("A", null, 34), cell("B", null, 12), cell("C", null, 6), cell("D", null, 3));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).as("B hides with C and D, which are nine together")
			.containsExactly(department("A"));
		assertThat(cuts.rest(Level.DEPARTMENT, List.of(department("A")))).isEqualTo(21);
	}

	@Test
	void showsAllWhenNoneIsSmall() {
		Cuts cuts = cuts(cell("A", "R", 20), cell("B", "S", 15), cell("C", "S", 11));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).containsExactlyInAnyOrder(department("A"), department("B"),
				department("C"), recruiter("R"), recruiter("S"));
	}

	@Test
	@DisplayName("Pitfall 6: a recruiter of one department and a bit gives that bit away")
	void hidesOneOfTwoLinesThatSubtractToAFew() {
		Cuts cuts = cuts(cell("A", "R", 30), cell("B", "R", 4), cell("B", "S", 30));
		List<Group> shown = cuts.publishable(Set.of(), NONE_ALIKE);
		assertThat(shown).isNotEmpty();
		assertThat(shown.containsAll(List.of(department("A"), recruiter("R")))).as("R less A is four people").isFalse();
	}

	@Test
	@DisplayName("Pitfall 7: a group that all answered alike is not what the others leave")
	void doesNotLetAUnanimousGroupFollow() {
		Cuts cuts = cuts(cell("A", null, 30), cell("B", null, 12));
		assertThat(cuts.publishable(Set.of(department("B")), NONE_ALIKE)).as("A would leave B").isEmpty();
	}

	@Test
	@DisplayName("Pitfall 7: what hides together is not alike either")
	void doesNotLetAnUnanimousRestFollow() {
		Cuts cuts = cuts(cell("A", null, 34), cell("B", null, 6), cell("C", null, 6));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).containsExactly(department("A"));
		assertThat(cuts.publishable(Set.of(), (cells) -> cells.stream().noneMatch((name) -> name.contains("|A|"))))
			.as("all less A are B and C, who all said the same")
			.isEmpty();
	}

	@Test
	@Timeout(5)
	@DisplayName("many small cells hide nobody whom no sum gives away")
	void showsManyGroupsOfSmallCells() {
		for (int most = 5; most < 10; most++) {
			List<Cell> cells = new ArrayList<>();
			for (int recruiter = 0; recruiter < 40; recruiter++) {
				cells.add(new Cell("REJ_PRE", "A", "R" + recruiter, most));
				cells.add(new Cell("REJ_POST", "A", "R" + recruiter, 10 - most));
			}
			assertThat(new Cuts(cells, LEAST).publishable(Set.of(), (names) -> false)).as("%s of ten", most)
				.hasSize(41);
		}
	}

	@Test
	void countsAnswersOfNoDepartmentAsHidden() {
		Cuts cuts = cuts(cell("A", null, 30), cell(null, null, 4));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	@DisplayName("Pitfall 6: nothing published can be subtracted to fewer than ten")
	void neverLeavesASmallGroup(long seed) {
		SplittableRandom chance = new SplittableRandom(seed);
		List<Cell> cells = new ArrayList<>();
		for (String outcome : List.of("REJ_PRE", "REJ_POST")) {
			for (int department = 0; department < 3; department++) {
				for (int recruiter = 0; recruiter < 3; recruiter++) {
					if (chance.nextInt(3) > 0) {
						cells.add(new Cell(outcome, "D" + department, "R" + recruiter, 1 + chance.nextInt(14)));
					}
				}
			}
		}
		Cuts cuts = new Cuts(cells, LEAST);
		List<Group> shown = cuts.publishable(Set.of(), NONE_ALIKE);
		List<Combination> published = new ArrayList<>();
		List.of("REJ_PRE", "REJ_POST")
			.forEach((outcome) -> published.add(members(cells, (cell) -> cell.outcome().equals(outcome))));
		shown.forEach((group) -> published.add(members(cells, (cell) -> group.id().equals(cell.of(group.line())))));
		Disclosure disclosure = new Disclosure(
				cells.stream().collect(java.util.stream.Collectors.toMap(Cell::name, Cell::answers)), LEAST);
		List<Set<String>> before = disclosure.small(published.subList(0, 2));
		assertThat(disclosure.small(published)).isEqualTo(shown.isEmpty() ? before : List.of());
	}

	private static Combination members(List<Cell> cells, java.util.function.Predicate<Cell> which) {
		return Combination
			.of(cells.stream().filter(which).map(Cell::name).collect(java.util.stream.Collectors.toSet()));
	}

	private static Cuts cuts(Cell... cells) {
		return new Cuts(List.of(cells), LEAST);
	}

	private static Cell cell(String department, String recruiter, int answers) {
		return new Cell("REJ_PRE", department, recruiter, answers);
	}

	private static Group department(String id) {
		return new Group(Level.DEPARTMENT, id);
	}

	private static Group recruiter(String id) {
		return new Group(Level.RECRUITER, id);
	}

}
