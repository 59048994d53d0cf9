package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;

/**
 * What the figures of departments or recruiters are made of.
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

}
