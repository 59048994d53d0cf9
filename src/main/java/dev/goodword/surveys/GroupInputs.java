package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.publish.Cuts;
import dev.goodword.surveys.scores.publish.Cuts.Cell;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import dev.goodword.surveys.scores.publish.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of departments, groups of positions or recruiters are made of.
 *
 * @param shown the ratings of the groups that may be shown, by outcome
 * @param hidden the others
 * @param together all ratings outside the groups that are shown
 */
record GroupInputs(SortedMap<String, Map<OutcomeClass, NetScore>> shown, List<String> hidden, NetScore together) {

	GroupInputs {
		SortedMap<String, Map<OutcomeClass, NetScore>> sorted = new TreeMap<>();
		shown.forEach((group, scores) -> sorted.put(group, new EnumMap<>(scores)));
		shown = sorted;
		hidden = hidden.stream().sorted().toList();
	}

	/** Those of one line, when these groups may be shown. */
	static GroupInputs of(Level line, Cuts cuts, List<Group> shown, List<Counted> counted) {
		TreeMap<String, Map<OutcomeClass, NetScore>> groups = new TreeMap<>();
		NetScore together = new NetScore(0, 0, 0);
		for (Counted each : counted) {
			@Nullable String id = each.of(line);
			if (id != null && shown.contains(new Group(line, id))) {
				groups.computeIfAbsent(id, (unused) -> new EnumMap<>(OutcomeClass.class))
					.merge(each.outcome(), each.answers(), NetScore::and);
			}
			else {
				together = together.and(each.answers());
			}
		}
		List<String> hidden = cuts.groups(line)
			.keySet()
			.stream()
			.filter((group) -> !shown.contains(group))
			.map(Group::id)
			.toList();
		return new GroupInputs(groups, hidden, together);
	}

	/** Ratings as a part of what is split. */
	static Cell cell(Counted each) {
		return new Cell(each.outcome().name(), each.department(), each.group(), each.recruiter(), each.answers().n());
	}

}
