package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.goodword.surveys.answering.StaffAnswers;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.value.InternalPulse;

/**
 * What the figures of our own people are made of: the whole company, and of each question
 * those departments that may be shown beside it. Pure.
 *
 * @param asked how many were asked
 * @param company the answers of everybody
 * @param shown the answers of the departments that may be shown
 */
record InternalInputs(int asked, Map<Item, Spread> company, SortedMap<Item, SortedMap<String, Spread>> shown) {

	private static final Spread NOBODY = new Spread(Collections.nCopies(5, 0));

	InternalInputs {
		company = Collections.unmodifiableMap(new TreeMap<>(company));
		shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
	}

	/** Of all answers, by department. */
	static InternalInputs of(int asked, Map<String, Map<Item, Spread>> answers) {
		Map<Item, Spread> company = new EnumMap<>(Item.class);
		SortedMap<Item, SortedMap<String, Spread>> shown = new TreeMap<>();
		for (Item item : StaffAnswers.ITEMS) {
			SortedMap<String, Spread> parts = new TreeMap<>();
			answers.forEach((department, each) -> parts.put(department, each.getOrDefault(item, NOBODY)));
			company.put(item, parts.values().stream().reduce(NOBODY, Spread::and));
			SortedMap<String, Spread> open = new TreeMap<>(parts);
			open.keySet().retainAll(shown(parts));
			shown.put(item, open);
		}
		return new InternalInputs(asked, company, shown);
	}

	/**
	 * Whether five people were asked, and no more answered than were: answers of earlier
	 * quarters, which an older version added, are those of the same people.
	 */
	boolean areOfPeople() {
		return this.asked >= InternalPulse.LEAST
				&& this.company.values().stream().allMatch((answers) -> answers.n() <= this.asked);
	}

	/**
	 * The departments that may be shown of one question: five answers at least, never one
	 * that would tell what all of a few said, and never so that those left over, which
	 * follow by subtraction, are such a group.
	 */
	static Set<String> shown(Map<String, Spread> parts) {
		Set<String> shown = new TreeSet<>(parts.keySet());
		Spread left = NOBODY;
		for (String department : rising(parts)) {
			Spread own = parts.getOrDefault(department, NOBODY);
			if (department.equals(StaffAnswers.LEFT_OUT) || isTelling(own) || (left.n() > 0 && isTelling(left))) {
				shown.remove(department);
				left = left.and(own);
			}
		}
		return (left.n() > 0 && isTelling(left)) ? Set.of() : shown;
	}

	/** Those that can never be shown first, then the smallest. */
	private static List<String> rising(Map<String, Spread> parts) {
		List<String> rising = new ArrayList<>(parts.keySet());
		rising.sort(Comparator
			.comparing((String department) -> !department.equals(StaffAnswers.LEFT_OUT)
					&& !isTelling(parts.getOrDefault(department, NOBODY)))
			.thenComparing((department) -> parts.getOrDefault(department, NOBODY).n())
			.thenComparing(Comparator.naturalOrder()));
		return rising;
	}

	private static boolean isTelling(Spread answers) {
		return answers.n() < InternalPulse.LEAST || PublicationPolicy.tellsEveryAnswer(answers);
	}

}
