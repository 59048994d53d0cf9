package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;

/**
 * Whether groups may stand together beside all answers of each outcome: no few may follow
 * from them, nor any who all said the same.
 */
final class Together {

	private final Parts all;

	private final Set<Group> unanimous;

	private final Predicate<Set<String>> alike;

	private final Disclosure disclosure;

	private final OneCategory minds;

	/** What is published already: all answers of each outcome. */
	private final List<Combination> known;

	/** Who is of one mind and was known before. */
	private final Set<Set<String>> before;

	/**
	 * Over the smallest groups that exist.
	 * @param unanimous groups that must not follow, unless they follow from all answers
	 * of each outcome alone
	 * @param alike whether a figure of these cells would tell what each of their people
	 * answered
	 */
	Together(Parts all, int least, Set<Group> unanimous, Predicate<Set<String>> alike) {
		this.all = all;
		this.alike = alike;
		Map<String, Integer> answers = all.cells()
			.stream()
			.collect(Collectors.toMap(Cell::name, Cell::answers, Integer::sum));
		this.disclosure = new Disclosure(answers, least);
		this.minds = new OneCategory(answers, alike);
		this.known = all.outcomes();
		this.unanimous = unanimous.stream()
			.filter((group) -> !this.disclosure.follows(this.known, members(group)))
			.collect(Collectors.toUnmodifiableSet());
		this.before = this.minds.following(this.known);
	}

	/** Whether these may. */
	boolean mayStand(List<Group> groups) {
		List<Combination> published = new ArrayList<>(this.known);
		groups.forEach((group) -> published.add(Combination.of(members(group))));
		return this.disclosure.isSafe(published, this.unanimous.stream().map(this::members).toList())
				&& this.all.rests(groups)
					.map(Parts::names)
					.noneMatch((rest) -> !rest.isEmpty() && this.alike.test(rest)
							&& !this.disclosure.follows(this.known, rest))
				&& this.before.containsAll(this.minds.following(published));
	}

	private Set<String> members(Group group) {
		return this.all.within(group).names();
	}

}
