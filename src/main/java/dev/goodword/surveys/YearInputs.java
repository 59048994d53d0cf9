package dev.goodword.surveys;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.answering.YearAnswers.Chosen;
import dev.goodword.surveys.answering.YearAnswers.Rated;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a year are made of, and of those before it whose answers waited for
 * it, since nothing was shown of them. What its quarters have published is apart from the
 * rest: published counts of an outcome are known to the last answer, so that all a reader
 * can work out of the year beside them is the rest as a whole, and that must be nobody or
 * enough.
 *
 * @param from the first of the years
 * @param closings how the applications of the year ended
 * @param rated the ratings
 * @param chosen the answers to the items of the brand
 * @param talk whom people spoke to; null where a quarter has published that
 * @param promises what became of the promises of the year
 * @param before what the figures of the year before were made of, as far as they were
 * shown
 * @param weighing what the company held for how important; null where it was kept before
 * that could be chosen
 */
record YearInputs(int from, Map<OutcomeClass, Integer> closings, Map<OutcomeClass, Rated> rated,
		Map<Item, Map<OutcomeClass, Chosen>> chosen, @Nullable TalkInputs talk, PromiseTally promises, Before before,
		@Nullable Weighing weighing) {

	YearInputs {
		closings = sorted(closings);
		rated = sorted(rated);
		chosen = sorted(chosen);
	}

	/** What the company held for how important. */
	Weighing weighed() {
		return (this.weighing != null) ? this.weighing : Weighing.USUAL;
	}

	/**
	 * The ratings that count: all, or where the rest would tell of a few, what was
	 * published before; none of outcomes that nobody had, which stand for nobody.
	 */
	Map<OutcomeClass, NetScore> ratings() {
		List<Rated> stand = this.rated.entrySet()
			.stream()
			.filter((each) -> stands(each.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		NetScore rest = stand.stream().map(Rated::rest).reduce(new NetScore(0, 0, 0), NetScore::and);
		boolean alone = stand.stream().allMatch((each) -> each.published().n() == 0);
		boolean all = mayFollow(rest.n(), PublicationPolicy.tellsEveryAnswer(rest), alone);
		Map<OutcomeClass, NetScore> counted = new EnumMap<>(OutcomeClass.class);
		this.rated.forEach((outcome, each) -> {
			NetScore answers = all ? each.all() : each.published();
			if (stands(outcome) && answers.n() > 0) {
				counted.put(outcome, answers);
			}
		});
		return counted;
	}

	/** The answers to an item that count, by the same rule. */
	Map<OutcomeClass, Spread> answers(Item item) {
		Map<OutcomeClass, Chosen> given = this.chosen.getOrDefault(item, Map.of());
		List<Chosen> stand = given.entrySet()
			.stream()
			.filter((each) -> stands(each.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		Spread rest = stand.stream().map(Chosen::rest).reduce(new Spread(List.of(0, 0, 0, 0, 0)), Spread::and);
		boolean alone = stand.stream().allMatch((each) -> each.published().n() == 0);
		boolean all = mayFollow(rest.n(), PublicationPolicy.tellsEveryAnswer(rest), alone);
		Map<OutcomeClass, Spread> counted = new EnumMap<>(OutcomeClass.class);
		given.forEach((outcome, each) -> {
			Spread answers = all ? each.all() : each.published();
			if (stands(outcome) && answers.n() > 0) {
				counted.put(outcome, answers);
			}
		});
		return counted;
	}

	private boolean stands(OutcomeClass outcome) {
		return this.closings.getOrDefault(outcome, 0) > 0;
	}

	/**
	 * Whether the rest may be worked out.
	 * @param alike whether it would tell what each of a few said
	 * @param alone whether there is nothing beside it to subtract
	 */
	private static boolean mayFollow(int rest, boolean alike, boolean alone) {
		return alone || rest == 0 || rest >= PublicationPolicy.LEAST && !alike;
	}

	private static <K extends Comparable<K>, N> Map<K, N> sorted(Map<K, N> counts) {
		return Collections.unmodifiableMap(new TreeMap<>(counts));
	}

	/**
	 * What the year before was made of; empty where it was not shown.
	 *
	 * @param ratings the ratings
	 * @param answers the answers to the items of the brand
	 */
	record Before(Map<OutcomeClass, NetScore> ratings, Map<Item, Map<OutcomeClass, Spread>> answers) {

		static final Before NONE = new Before(Map.of(), Map.of());

		Before {
			ratings = sorted(ratings);
			answers = sorted(answers);
		}

		/** To an item. */
		Map<OutcomeClass, Spread> to(Item item) {
			return this.answers.getOrDefault(item, Map.of());
		}

	}

}
