package dev.goodword.surveys;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.surveys.answering.CountedAnswers.Paced;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;

/**
 * What the score without hasty answers is made of.
 *
 * @param closings how the applications ended, which lends the weights
 * @param all the ratings of each outcome
 * @param careful those of them that were neither sent in haste nor answered all alike
 */
record CarefulInputs(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, NetScore> all,
		Map<OutcomeClass, NetScore> careful) {

	CarefulInputs {
		closings = Collections.unmodifiableMap(new TreeMap<>(closings));
		all = Collections.unmodifiableMap(new TreeMap<>(all));
		careful = Collections.unmodifiableMap(new TreeMap<>(careful));
	}

	static CarefulInputs of(Map<OutcomeClass, Integer> closings, List<Paced> answers) {
		Map<OutcomeClass, NetScore> all = new EnumMap<>(OutcomeClass.class);
		Map<OutcomeClass, NetScore> careful = new EnumMap<>(OutcomeClass.class);
		for (Paced each : answers) {
			all.merge(each.counted().outcome(), each.counted().answers(), NetScore::and);
			if (!each.hasty()) {
				careful.merge(each.counted().outcome(), each.counted().answers(), NetScore::and);
			}
		}
		return new CarefulInputs(closings, all, careful);
	}

	/** The others of an outcome. */
	NetScore hasty(OutcomeClass outcome) {
		NetScore nobody = new NetScore(0, 0, 0);
		return this.all.getOrDefault(outcome, nobody).without(this.careful.getOrDefault(outcome, nobody));
	}

	/** How many answered hastily. */
	int hasty() {
		return this.all.keySet().stream().mapToInt((outcome) -> hasty(outcome).n()).sum();
	}

}
