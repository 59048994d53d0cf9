package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.YearInputs.Before;
import dev.goodword.surveys.answering.YearAnswers.Rated;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Combination;
import dev.goodword.surveys.scores.publish.Disclosure;
import dev.goodword.surveys.scores.publish.OneCategory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An attack: a year is shown beside all that its quarters have published, each edition of
 * each outcome and the departments in them, and a reader adds and subtracts all of it.
 */
class YearAttackTests {

	private static final Subject SUBJECT = new Subject("year", "company", "2026");

	private static final List<OutcomeClass> OUTCOMES = List.of(OutcomeClass.REJ_PRE, OutcomeClass.REJ_POST,
			OutcomeClass.WITHDRAWN);

	private static final int QUARTERS = 4;

	private static final int LEAST = PublicationPolicy.LEAST;

	/**
	 * For each outcome and quarter: answers, those of one department, and how they are.
	 */
	@Property(tries = 400)
	void aYearLessItsQuartersIsNeverAFew(@ForAll @Size(12) List<@IntRange(max = 26) Integer> answers,
			@ForAll @Size(12) List<@IntRange(max = 13) Integer> department,
			@ForAll @Size(12) List<@IntRange(max = 3) Integer> minds,
			@ForAll @Size(3) List<@IntRange(max = 60) Integer> closings) {
		Reader reader = new Reader();
		Map<OutcomeClass, Rated> rated = new EnumMap<>(OutcomeClass.class);
		for (int i = 0; i < answers.size(); i++) {
			OutcomeClass outcome = OUTCOMES.get(i / QUARTERS);
			rated.merge(outcome, reader.quarter(outcome, i % QUARTERS, answers.get(i), department.get(i), minds.get(i)),
					(one, other) -> new Rated(one.published().and(other.published()), one.rest().and(other.rest())));
		}
		Map<OutcomeClass, Integer> mix = new EnumMap<>(OutcomeClass.class);
		OUTCOMES.forEach((outcome) -> mix.put(outcome, closings.get(OUTCOMES.indexOf(outcome))));
		YearInputs inputs = new YearInputs(2026, mix, rated, Map.of(), null, PromiseTally.NONE, Before.NONE, null);
		if (YearLine.of(SUBJECT, inputs).recommendation().result().isShown()) {
			Set<Set<String>> known = reader.few();
			Set<Set<String>> alike = reader.alike();
			reader.sees(inputs);
			assertThat(known).containsAll(reader.few());
			assertThat(alike).containsAll(reader.alike());
		}
	}

	@Test
	@DisplayName("the attack works on a year that counts whatever came")
	void findsAFewWhereTheRuleIsLeftOut() {
		Reader reader = new Reader();
		Rated tenOfSixteen = reader.quarter(OutcomeClass.REJ_PRE, 0, 16, 0, 3);
		assertThat(tenOfSixteen.rest().n()).isEqualTo(6);
		YearInputs inputs = new YearInputs(2026, Map.of(OutcomeClass.REJ_PRE, 40),
				Map.of(OutcomeClass.REJ_PRE, tenOfSixteen), Map.of(), null, PromiseTally.NONE, Before.NONE, null);
		reader.sees(inputs);
		assertThat(reader.few()).isEmpty();
		reader.sees(new OutcomeMix(inputs.closings()), Map.of(OutcomeClass.REJ_PRE, 16), true);
		assertThat(reader.few()).contains(Set.of("REJ_PRE 0 rest"));
	}

	/** What somebody knows who reads everything. */
	private static final class Reader {

		private final Map<String, NetScore> cells = new TreeMap<>();

		private final List<Combination> published = new ArrayList<>();

		/**
		 * Ten are published, then all once ten more came; a department of ten as well.
		 */
		Rated quarter(OutcomeClass outcome, int quarter, int answers, int department, int mind) {
			String name = outcome + " " + quarter + " ";
			int counted = (answers >= 2 * LEAST) ? answers : (answers >= LEAST) ? LEAST : 0;
			int own = Math.min(department, counted);
			add(name + "own", own, mind);
			add(name + "other", counted - own, mind + 1);
			add(name + "rest", answers - counted, mind);
			if (counted > 0) {
				this.published.add(Combination.of(Set.of(name + "own", name + "other")));
			}
			if (own >= LEAST && (counted == own || counted - own >= LEAST)) {
				this.published.add(Combination.of(Set.of(name + "own")));
			}
			return new Rated(this.cells.get(name + "own").and(this.cells.get(name + "other")),
					this.cells.get(name + "rest"));
		}

		private void add(String name, int n, int mind) {
			this.cells.put(name, switch (mind) {
				case 0 -> new NetScore(n, 0, 0);
				case 1 -> new NetScore(0, 0, n);
				default -> new NetScore(n / 2, n - n / 2 - n / 3, n / 3);
			});
		}

		/** The year, as it is shown. */
		void sees(YearInputs inputs) {
			Map<OutcomeClass, Integer> counted = new EnumMap<>(OutcomeClass.class);
			inputs.ratings().forEach((outcome, each) -> counted.put(outcome, each.n()));
			boolean rest = inputs.ratings()
				.entrySet()
				.stream()
				.anyMatch((each) -> each.getValue().n() > inputs.rated().get(each.getKey()).published().n());
			sees(new OutcomeMix(inputs.closings()), counted, rest);
		}

		/** A weighted score of a year. */
		void sees(OutcomeMix mix, Map<OutcomeClass, Integer> counted, boolean rest) {
			Map<String, Integer> people = new TreeMap<>();
			Map<String, Integer> answered = new TreeMap<>();
			mix.strata(counted).orElseThrow().forEach((stratum) -> {
				int all = stratum.classes().stream().mapToInt(mix::closings).sum();
				int n = stratum.classes().stream().mapToInt((each) -> counted.getOrDefault(each, 0)).sum();
				this.cells.keySet()
					.stream()
					.filter((cell) -> stratum.classes().stream().anyMatch((each) -> cell.startsWith(each + " ")))
					.filter((cell) -> rest || !cell.endsWith("rest"))
					.forEach((cell) -> {
						people.put(cell, all);
						answered.put(cell, n);
					});
			});
			this.published.add(Combination.weighted(people, answered));
		}

		/** The groups of fewer than ten that can be worked out. */
		Set<Set<String>> few() {
			return new HashSet<>(new Disclosure(counts(), LEAST).small(this.published));
		}

		/** The groups of few who all said the same that can be worked out. */
		Set<Set<String>> alike() {
			return new OneCategory(counts(),
					(names) -> PublicationPolicy.tellsEveryAnswer(this.cells.entrySet()
						.stream()
						.filter((cell) -> names.contains(cell.getKey()))
						.map(Map.Entry::getValue)
						.reduce(new NetScore(0, 0, 0), NetScore::and)))
				.following(this.published);
		}

		private Map<String, Integer> counts() {
			return this.cells.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (cell) -> cell.getValue().n()));
		}

	}

}
