package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which departments and recruiters may be shown beside what a company has published of
 * each outcome: the complement rule within each line, then the linear check over all of
 * them together, since departments and recruiters overlap ({@code experience.md} 3.11).
 */
public final class Cuts {

	private static final List<Level> LINES = List.of(Level.DEPARTMENT, Level.RECRUITER);

	private final List<Cell> cells;

	private final int least;

	private final Disclosure disclosure;

	/** What is published already: all answers of each outcome. */
	private final List<Combination> known;

	/**
	 * Over the smallest groups that exist.
	 * @param least the fewest answers a figure may rest on
	 */
	public Cuts(Collection<Cell> cells, int least) {
		this.cells = List.copyOf(cells);
		this.least = least;
		this.disclosure = new Disclosure(
				this.cells.stream().collect(Collectors.toMap(Cell::name, Cell::answers, Integer::sum)), least);
		this.known = this.cells.stream()
			.map(Cell::outcome)
			.distinct()
			.sorted()
			.map((outcome) -> Combination
				.of(names(this.cells.stream().filter((cell) -> cell.outcome().equals(outcome)))))
			.toList();
	}

	/**
	 * The groups that may be shown, together with each other.
	 * @param unanimous those whose figure would tell what each of their people answered:
	 * they are not shown, and must not follow from what is
	 * @param alike whether a figure of these cells, by their names, would tell that too:
	 * what the hidden groups of a line have together is what the company has less what is
	 * shown
	 */
	public List<Group> publishable(Set<Group> unanimous, Predicate<Set<String>> alike) {
		List<Group> chosen = new ArrayList<>();
		List<Group> candidates = LINES.stream()
			.flatMap(this::candidates)
			.filter((group) -> !unanimous.contains(group))
			.toList();
		accept(candidates, chosen,
				(groups) -> isSafe(groups, unanimous) && LINES.stream()
					.map((line) -> remainder(line, groups))
					.noneMatch((rest) -> !rest.isEmpty() && alike.test(rest)));
		return List.copyOf(chosen);
	}

	/** All groups of a line, by their answers; without those that belong to none. */
	public Map<Group, Integer> groups(Level line) {
		Map<Group, Integer> groups = new TreeMap<>(Comparator.comparing(Group::id));
		this.cells.forEach((cell) -> {
			String id = cell.of(line);
			if (id != null) {
				groups.merge(new Group(line, id), cell.answers(), Integer::sum);
			}
		});
		return groups;
	}

	/** What a line leaves together when only some of its groups are shown. */
	public int rest(Level line, Collection<Group> shown) {
		return this.cells.stream()
			.filter((cell) -> shown.stream().noneMatch((group) -> isIn(cell, group, line)))
			.mapToInt(Cell::answers)
			.sum();
	}

	private Stream<Group> candidates(Level line) {
		Map<String, Integer> parts = new TreeMap<>();
		this.cells.forEach((cell) -> parts.merge(cell.part(line), cell.answers(), Integer::sum));
		Set<String> shown = ComplementRule.shown(parts, this.least);
		return groups(line).entrySet()
			.stream()
			.filter((group) -> shown.contains(group.getKey().id()))
			.sorted(Map.Entry.<Group, Integer>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().id()))
			.map(Map.Entry::getKey);
	}

	/** As many as can stand together: all of them, else half by half. */
	private static void accept(List<Group> candidates, List<Group> chosen, Predicate<List<Group>> safe) {
		if (candidates.isEmpty()) {
			return;
		}
		List<Group> together = Stream.concat(chosen.stream(), candidates.stream()).toList();
		if (safe.test(together)) {
			chosen.addAll(candidates);
		}
		else if (candidates.size() > 1) {
			int half = candidates.size() / 2;
			accept(candidates.subList(0, half), chosen, safe);
			accept(candidates.subList(half, candidates.size()), chosen, safe);
		}
	}

	private boolean isSafe(List<Group> groups, Set<Group> unanimous) {
		List<Combination> published = new ArrayList<>(this.known);
		groups.forEach((group) -> published.add(Combination.of(members(group))));
		return this.disclosure.isSafe(published)
				&& unanimous.stream().noneMatch((group) -> this.disclosure.follows(published, members(group)));
	}

	/** What is left of a line of which these groups are shown; all of it when none is. */
	private Set<String> remainder(Level line, List<Group> shown) {
		return names(
				this.cells.stream().filter((cell) -> shown.stream().noneMatch((group) -> isIn(cell, group, line))));
	}

	private static boolean isIn(Cell cell, Group group, Level line) {
		return group.line() == line && group.id().equals(cell.of(line));
	}

	private Set<String> members(Group group) {
		return names(this.cells.stream().filter((cell) -> group.id().equals(cell.of(group.line()))));
	}

	private static Set<String> names(Stream<Cell> cells) {
		return cells.map(Cell::name).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A department or a recruiter. */
	public record Group(Level line, String id) {
	}

	/**
	 * Answers that share all that is known of them.
	 *
	 * @param outcome the figures they were published in
	 * @param department where they applied; null when that was left out
	 * @param recruiter who answered for the position; null when that was left out
	 * @param answers how many
	 */
	public record Cell(String outcome, @Nullable String department, @Nullable String recruiter, int answers) {

		private static final String NONE = "";

		/** What tells it from the others. */
		public String name() {
			return String.join("|", this.outcome, part(Level.DEPARTMENT), part(Level.RECRUITER));
		}

		@Nullable String of(Level line) {
			return (line == Level.DEPARTMENT) ? this.department : this.recruiter;
		}

		String part(Level line) {
			String id = of(line);
			return (id != null) ? id : NONE;
		}

	}

}
