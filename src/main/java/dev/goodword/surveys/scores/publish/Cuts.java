package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which departments, recruiters and groups of positions may be shown beside what a
 * company has published of each outcome: the complement rule within each line, then the
 * linear check over all of them together, since they overlap ({@code experience.md}
 * 3.11). Groups of positions are parts of a department: they stand beside one that is
 * shown, or not at all, and come last, so that they take nobody else's place.
 */
public final class Cuts {

	/** The lines along which answers are split, in the order in which they are shown. */
	public static final List<Level> LINES = List.of(Level.DEPARTMENT, Level.POSITION_GROUP, Level.RECRUITER);

	private final Parts all;

	private final int least;

	/**
	 * Over the smallest groups that exist.
	 * @param least the fewest answers a figure may rest on
	 */
	public Cuts(Collection<Cell> cells, int least) {
		this.all = new Parts(List.copyOf(cells));
		this.least = least;
	}

	/**
	 * The groups that may be shown, together with each other.
	 * @param unanimous those whose figure would tell what each of their people answered:
	 * they are not shown, and must not follow from what is
	 * @param alike whether a figure of these cells, by their names, would tell that too:
	 * what the hidden groups of a line have together is the company, or their department,
	 * less what is shown; and whatever else follows, such as a recruiter less a group of
	 * positions
	 */
	public List<Group> publishable(Set<Group> unanimous, Predicate<Set<String>> alike) {
		Predicate<List<Group>> safe = new Together(this.all, this.least, unanimous, alike)::mayStand;
		List<Group> chosen = new ArrayList<>();
		accept(Parts.OF_COMPANY.stream()
			.flatMap((line) -> largestFirst(this.all.open(line, this.least), unanimous))
			.toList(), chosen, safe);
		accept(largestFirst(
				Parts.of(Level.DEPARTMENT, chosen)
					.flatMap((department) -> this.all.within(department).open(Level.POSITION_GROUP, this.least)),
				unanimous)
			.toList(), chosen, safe);
		return List.copyOf(chosen);
	}

	/** All groups of a line, by their answers; without those that belong to none. */
	public Map<Group, Integer> groups(Level line) {
		return this.all.groups(line);
	}

	/** What a line leaves together when only some of its groups are shown. */
	public int rest(Level line, Collection<Group> shown) {
		return this.all.without(line, shown).answers();
	}

	private static Stream<Group> largestFirst(Stream<Map.Entry<Group, Integer>> open, Set<Group> unanimous) {
		return open.filter((group) -> !unanimous.contains(group.getKey()))
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

	/** A department, a recruiter or a group of positions. */
	public record Group(Level line, String id) {
	}

	/**
	 * Answers that share all that is known of them.
	 *
	 * @param outcome the figures they were published in
	 * @param department where they applied; null when that was left out
	 * @param group in which group of positions; null when there was none, or it was left
	 * out
	 * @param recruiter who answered for the position; null when that was left out
	 * @param answers how many
	 */
	public record Cell(String outcome, @Nullable String department, @Nullable String group, @Nullable String recruiter,
			int answers) {

		private static final String NONE = "";

		/** What tells it from the others. */
		public String name() {
			return String.join("|", this.outcome, part(Level.DEPARTMENT), part(Level.POSITION_GROUP),
					part(Level.RECRUITER));
		}

		@Nullable String of(Level line) {
			return switch (line) {
				case DEPARTMENT -> this.department;
				case POSITION_GROUP -> this.group;
				case RECRUITER -> this.recruiter;
				case COMPANY, TOUCHPOINT -> null;
			};
		}

		String part(Level line) {
			String id = of(line);
			return (id != null) ? id : NONE;
		}

	}

}
