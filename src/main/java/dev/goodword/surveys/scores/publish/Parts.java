package dev.goodword.surveys.scores.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;

/**
 * How the smallest groups that exist add up to departments, recruiters and groups of
 * positions. Pure.
 *
 * @param cells the smallest groups
 */
record Parts(List<Cell> cells) {

	/** The lines whose groups are parts of the company itself. */
	static final List<Level> OF_COMPANY = List.of(Level.DEPARTMENT, Level.RECRUITER);

	Parts {
		cells = List.copyOf(cells);
	}

	/** All groups of a line, by their answers; without those that belong to none. */
	Map<Group, Integer> groups(Level line) {
		Map<Group, Integer> groups = new TreeMap<>(Comparator.comparing(Group::id));
		this.cells.forEach((cell) -> {
			String id = cell.of(line);
			if (id != null) {
				groups.merge(new Group(line, id), cell.answers(), Integer::sum);
			}
		});
		return groups;
	}

	/** Those of a line that the complement rule lets stand beside the whole. */
	Stream<Map.Entry<Group, Integer>> open(Level line, int least) {
		Map<String, Integer> parts = new TreeMap<>();
		this.cells.forEach((cell) -> parts.merge(cell.part(line), cell.answers(), Integer::sum));
		Set<String> shown = ComplementRule.shown(parts, least);
		return groups(line).entrySet().stream().filter((group) -> shown.contains(group.getKey().id()));
	}

	/** What belongs to a group, looked at as a whole of its own. */
	Parts within(Group group) {
		return new Parts(this.cells.stream().filter((cell) -> isIn(cell, group)).toList());
	}

	/** What is left of a line of which these groups are shown; all of it when none is. */
	Parts without(Level line, Collection<Group> shown) {
		return new Parts(this.cells.stream()
			.filter((cell) -> shown.stream().noneMatch((group) -> group.line() == line && isIn(cell, group)))
			.toList());
	}

	/**
	 * What each line leaves together when these groups are shown: of the company, and of
	 * each department some of whose groups of positions are among them.
	 */
	Stream<Parts> rests(List<Group> shown) {
		List<Group> inner = of(Level.POSITION_GROUP, shown).toList();
		Stream<Parts> outer = (inner.isEmpty() ? OF_COMPANY : Cuts.LINES).stream().map((line) -> without(line, shown));
		return Stream.concat(outer,
				of(Level.DEPARTMENT, shown).map(this::within)
					.filter((department) -> inner.stream()
						.anyMatch((group) -> department.groups(Level.POSITION_GROUP).containsKey(group)))
					.map((department) -> department.without(Level.POSITION_GROUP, inner)));
	}

	/** Those of a line. */
	static Stream<Group> of(Level line, List<Group> groups) {
		return groups.stream().filter((group) -> group.line() == line);
	}

	/** All answers of each outcome. */
	List<Combination> outcomes() {
		return this.cells.stream()
			.map(Cell::outcome)
			.distinct()
			.sorted()
			.map((outcome) -> new Parts(this.cells.stream().filter((cell) -> cell.outcome().equals(outcome)).toList()))
			.map((part) -> Combination.of(part.names()))
			.toList();
	}

	/** The names of its cells. */
	Set<String> names() {
		return this.cells.stream().map(Cell::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/** How many answered. */
	int answers() {
		return this.cells.stream().mapToInt(Cell::answers).sum();
	}

	private static boolean isIn(Cell cell, Group group) {
		return Objects.equals(group.id(), cell.of(group.line()));
	}

}
