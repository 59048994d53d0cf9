package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.goodword.surveys.answering.LongAnswers;
import dev.goodword.surveys.answering.LongAnswers.Hiding;
import dev.goodword.surveys.answering.LongAnswers.LongAnswer;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;

/**
 * What is made of the long answers of a year. Equal answers stand together, in a fixed
 * order, so that draws come out the same; nothing else of an answer is in it.
 *
 * @param people how many gave one
 * @param said what they answered to satisfaction and to all drivers; nothing where
 * nothing is made of it
 * @param quarters those of the year
 * @param stands whether it tells of no few beside all that was published
 */
record DriverInputs(int people, List<Said> said, List<Season> quarters, boolean stands) {

	DriverInputs {
		said = List.copyOf(said);
		quarters = List.copyOf(quarters);
	}

	/**
	 * Of a year; whether they stand is not known yet.
	 * @param all how many answered where somebody did, long or not
	 */
	static DriverInputs of(Quarter last, List<LongAnswer> answers, Map<Hiding, Integer> all) {
		TreeMap<Said, Integer> counts = new TreeMap<>();
		answers.forEach((answer) -> counts
			.merge(new Said(answer.among().outcome(), answer.satisfaction(), answer.drivers(), 0), 1, Integer::sum));
		List<Season> seasons = Stream.iterate(LongAnswers.first(last), (quarter) -> quarter.plus(1))
			.limit(LongAnswers.QUARTERS)
			.map((quarter) -> season(quarter, answers, all))
			.toList();
		return new DriverInputs(answers.size(),
				counts.entrySet().stream().map((each) -> each.getKey().of(each.getValue())).toList(), seasons, false);
	}

	/**
	 * Only where long and other answers hide together does nobody tell them apart; where
	 * that is nowhere so, they hide nobody.
	 */
	private static Season season(Quarter quarter, List<LongAnswer> answers, Map<Hiding, Integer> all) {
		Map<Hiding, Integer> longs = new HashMap<>();
		answers.stream()
			.map(LongAnswer::among)
			.filter((among) -> among.quarter().equals(quarter))
			.forEach((among) -> longs.merge(among, 1, Integer::sum));
		int hidden = 0;
		int others = 0;
		for (Map.Entry<Hiding, Integer> each : longs.entrySet()) {
			int more = all.getOrDefault(each.getKey(), 0) - each.getValue();
			hidden += (more > 0) ? each.getValue() : 0;
			others += Math.max(0, more);
		}
		return longs.isEmpty() ? new Season(quarter.toString(), 0, 0)
				: new Season(quarter.toString(), Math.max(1, hidden), Math.max(1, others));
	}

	/** What is kept of them: no answer of which nothing is made. */
	DriverInputs standing(boolean safe) {
		return new DriverInputs(this.people, safe ? this.said : List.of(), this.quarters, safe);
	}

	/** Each answer for itself. */
	List<Said> each() {
		List<Said> each = new ArrayList<>();
		this.said.forEach((said) -> each.addAll(Collections.nCopies(said.people(), said)));
		return each;
	}

	/**
	 * A quarter of the year.
	 *
	 * @param longs long answers that hide among others
	 * @param others those among which they hide
	 */
	record Season(String quarter, int longs, int others) {
	}

	/**
	 * Equal answers.
	 *
	 * @param satisfaction 1 to 5
	 * @param drivers 1 to 5 each
	 * @param people how many said this
	 */
	record Said(OutcomeClass outcome, int satisfaction, List<Integer> drivers, int people) implements Comparable<Said> {

		private static final int POINTS = 25;

		private static final Comparator<Said> ORDER = Comparator.comparing(Said::outcome)
			.thenComparing(Said::satisfaction)
			.thenComparing(Said::drivers, Said::compare);

		Said {
			drivers = List.copyOf(drivers);
		}

		Said of(int many) {
			return new Said(this.outcome, this.satisfaction, this.drivers, many);
		}

		/** Satisfaction from 0 to 100. */
		double satisfied() {
			return POINTS * (this.satisfaction - 1);
		}

		/** The drivers from 0 to 100. */
		List<Double> points() {
			return this.drivers.stream().map((driver) -> (double) POINTS * (driver - 1)).toList();
		}

		private static int compare(List<Integer> one, List<Integer> other) {
			for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
				int order = Integer.compare(one.get(i), other.get(i));
				if (order != 0) {
					return order;
				}
			}
			return Integer.compare(one.size(), other.size());
		}

		@Override
		public int compareTo(Said other) {
			return ORDER.compare(this, other);
		}

	}

}
