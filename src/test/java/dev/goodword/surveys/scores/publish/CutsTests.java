package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import org.jspecify.annotations.Nullable;
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
				cells.add(new Cell("REJ_PRE", "A", null, "R" + recruiter, most));
				cells.add(new Cell("REJ_POST", "A", null, "R" + recruiter, 10 - most));
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
						cells.add(new Cell(outcome, "D" + department, group(department, chance), "R" + recruiter,
								1 + chance.nextInt(14)));
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

	@Test
	@DisplayName("groups of positions stand beside a department that is shown")
	void splitsADepartmentThatIsShown() {
		Cuts cuts = cuts(within("A", "A1", 20), within("A", "A2", 14), within("B", "B1", 12), within("B", null, 11));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).containsExactlyInAnyOrder(department("A"), department("B"),
				group("A1"), group("A2"), group("B1"));
	}

	@Test
	@DisplayName("a group of positions is hidden with another when a few of their department would be left")
	void hidesGroupsWithinTheirDepartment() {
		Cuts cuts = cuts(within("A", "A1", 34), within("A", "A2", 12), within("A", "A3", 6), within("A", "A4", 3),
				within("B", "B1", 30));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE))
			.as("A2 hides with A3 and A4, whatever there is in other departments")
			.containsExactlyInAnyOrder(department("A"), department("B"), group("A1"), group("B1"));
	}

	@Test
	@DisplayName("answers of no group are a part of their department like any other")
	void countsPositionsOfNoGroupAsHidden() {
		Cuts cuts = cuts(within("A", "A1", 30), within("A", null, 4));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).as("A less A1 is four people")
			.containsExactly(department("A"));
	}

	@Test
	@DisplayName("no group of positions of a department that is hidden")
	void showsNoGroupOfAHiddenDepartment() {
		Cuts cuts = cuts(within("A", "A1", 40), within("B", "B1", 12), within("C", "C1", 6), within("D", "D1", 3));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).containsExactlyInAnyOrder(department("A"), group("A1"));
	}

	@Test
	@DisplayName("groups of positions take no place of a department or a recruiter")
	void comesAfterDepartmentsAndRecruiters() {
		List<Cell> cells = List.of(new Cell("REJ_PRE", "A", "A1", "R", 26), new Cell("REJ_PRE", "A", "A2", "R", 4),
				new Cell("REJ_PRE", "A", "A2", "S", 26));
		List<Group> shown = new Cuts(cells, LEAST).publishable(Set.of(), NONE_ALIKE);
		assertThat(shown).as("R less A1 is four people, so A1 goes")
			.containsExactlyInAnyOrder(department("A"), recruiter("R"), recruiter("S"));
		assertThat(shown).containsExactlyElementsOf(new Cuts(cells.stream()
			.map((cell) -> new Cell(cell.outcome(), cell.department(), null, cell.recruiter(), cell.answers()))
			.toList(), LEAST).publishable(Set.of(), NONE_ALIKE));
	}

	@Test
	@DisplayName("Pitfall 7: what the hidden groups of a department have together is not alike")
	void doesNotLetAnUnanimousRestOfADepartmentFollow() {
		Cuts cuts = cuts(within("A", "A1", 34), within("A", "A2", 6), within("A", "A3", 6), within("B", "B1", 30));
		Predicate<Set<String>> alike = (cells) -> cells.stream()
			.allMatch((name) -> name.contains("|A2|") || name.contains("|A3|"));
		assertThat(cuts.publishable(Set.of(), alike)).as("A less A1 are A2 and A3, who all said the same")
			.containsExactlyInAnyOrder(department("A"), department("B"), group("B1"));
		assertThat(cuts.publishable(Set.of(), NONE_ALIKE)).contains(group("A1"));
	}

	@Test
	@DisplayName("Pitfall 7: a unanimous group of positions is not what its department leaves")
	void doesNotLetAUnanimousGroupOfPositionsFollow() {
		Cuts cuts = cuts(within("A", "A1", 30), within("A", "A2", 12));
		assertThat(cuts.publishable(Set.of(group("A2")), NONE_ALIKE)).containsExactly(department("A"));
	}

	private static @Nullable String group(int department, SplittableRandom chance) {
		int drawn = chance.nextInt(3);
		return (drawn > 0) ? "G" + department + drawn : null;
	}

	private static Cell within(String department, @Nullable String group, int answers) {
		return new Cell("REJ_PRE", department, group, null, answers);
	}

	private static Group group(String id) {
		return new Group(Level.POSITION_GROUP, id);
	}

	private static Combination members(List<Cell> cells, java.util.function.Predicate<Cell> which) {
		return Combination
			.of(cells.stream().filter(which).map(Cell::name).collect(java.util.stream.Collectors.toSet()));
	}

	private static Cuts cuts(Cell... cells) {
		return new Cuts(List.of(cells), LEAST);
	}

	private static Cell cell(String department, String recruiter, int answers) {
		return new Cell("REJ_PRE", department, null, recruiter, answers);
	}

	private static Group department(String id) {
		return new Group(Level.DEPARTMENT, id);
	}

	private static Group recruiter(String id) {
		return new Group(Level.RECRUITER, id);
	}

}
