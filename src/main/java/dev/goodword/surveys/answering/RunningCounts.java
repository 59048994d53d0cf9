package dev.goodword.surveys.answering;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.Item;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Spread;

/**
 * What the answers of one place add up to, kept answer by answer: the next one costs the
 * same whether it is the tenth or the millionth. Their hashes are added up as well, and
 * counting all of them anew must give the same sum.
 */
final class RunningCounts {

	/**
	 * The questions of which it is counted how many chose which of up to five answers.
	 */
	static final List<Item> ITEMS = List.of(Item.SAT, Item.EXP, Item.CLA, Item.EAS, Item.TIM, Item.RES, Item.FAI,
			Item.FEE, Item.WOR, Item.HRS, Item.PAY, Item.VIE, Item.REA, Item.CU0, Item.CU1, Item.LEA, Item.OPT,
			Item.ONC, Item.GOT, Item.WAC);

	/** What says that a question does not apply. */
	private static final String NOT_APPLICABLE = "na";

	/** "I got none" is the worst answer. */
	private static final String NONE = "none";

	/** Who would rather not say whether they use the products is neither. */
	private static final String RATHER_NOT = "3";

	private static final String RATINGS = Item.REC.name();

	/** Ratings that are kept and not scored. */
	private static final String HELD = RATINGS + ".held";

	/** Ratings that are scored and could be no better. */
	private static final String TENS = RATINGS + ".tens";

	private static final int BEST = 10;

	/** All answers, scored or not. */
	private static final String ANSWERS = "answers";

	private static final int CATEGORIES = 3;

	private static final int CHOICES = 5;

	private static final int OWN_CHOICES = 6;

	private final SortedMap<String, int[]> counts = new TreeMap<>();

	private HashSum sum = HashSum.NOTHING;

	/** As they were kept. */
	static RunningCounts of(Kept kept) {
		RunningCounts counts = new RunningCounts();
		counts.sum = HashSum.parse(kept.sum());
		kept.counts()
			.forEach((name, values) -> counts.counts.put(name, values.stream().mapToInt(Integer::intValue).toArray()));
		return counts;
	}

	void add(ReleasedAnswer answer, byte[] hash) {
		count(answer, 1);
		this.sum = this.sum.plus(hash);
	}

	void remove(ReleasedAnswer answer, byte[] hash) {
		count(answer, -1);
		this.sum = this.sum.minus(hash);
	}

	private void count(ReleasedAnswer answer, int sign) {
		Integer rating = answer.rating();
		of(ANSWERS, 1)[0] += sign;
		if (answer.quarantined()) {
			of(HELD, 1)[0] += (rating != null) ? sign : 0;
			return;
		}
		if (rating != null) {
			NetScore category = NetScore.of(List.of(rating));
			int place = category.promoters() * 2 + category.passives();
			of(RATINGS, CATEGORIES)[place] += sign;
			of(TENS, 1)[0] += (rating == BEST) ? sign : 0;
		}
		for (Item item : ITEMS) {
			String chosen = answer.items().getOrDefault(item.name(), NOT_APPLICABLE);
			if (item != Item.GOT && !chosen.equals(NOT_APPLICABLE)
					&& !(item == Item.CU0 && chosen.equals(RATHER_NOT))) {
				of(item.name(), CHOICES)[chosen.equals(NONE) ? 0 : Integer.parseInt(chosen) - 1] += sign;
			}
		}
		String feedback = answer.items().getOrDefault(Item.FEE.name(), NOT_APPLICABLE);
		if (!feedback.equals(NOT_APPLICABLE)) {
			of(Item.GOT.name(), CHOICES)[feedback.equals(NONE) ? 1 : 0] += sign;
		}
		OwnQuestion.chosen(answer.items()).forEach((name, chosen) -> of(name, OWN_CHOICES)[chosen - 1] += sign);
	}

	private int[] of(String name, int size) {
		return this.counts.computeIfAbsent(name, (unused) -> new int[size]);
	}

	/** Whether there can be such answers: none of anything is less than none. */
	boolean isPossible() {
		return this.counts.values().stream().flatMapToInt(Arrays::stream).allMatch((count) -> count >= 0);
	}

	/** The ratings that are scored. */
	NetScore ratings() {
		int[] found = of(RATINGS, CATEGORIES);
		return new NetScore(found[2], found[1], found[0]);
	}

	/** How many of the ratings that are scored are tens. */
	int tens() {
		return of(TENS, 1)[0];
	}

	/** How many answers there are, scored or not. */
	int answers() {
		return of(ANSWERS, 1)[0];
	}

	/** How many ratings are kept and not scored. */
	int held() {
		return of(HELD, 1)[0];
	}

	/** How many chose which answer. */
	Spread spread(Item item) {
		return new Spread(Arrays.stream(of(item.name(), CHOICES)).boxed().toList());
	}

	/** How many chose which answer to questions of the company's own, by their names. */
	Map<String, List<Integer>> own() {
		Map<String, List<Integer>> own = new TreeMap<>(kept().counts());
		own.keySet().removeIf((name) -> !OwnQuestion.isOwn(name));
		return own;
	}

	/** What all of it was made of. */
	byte[] hash() {
		return this.sum.bytes();
	}

	/** To be kept; what is zero is left out. */
	Kept kept() {
		SortedMap<String, List<Integer>> kept = new TreeMap<>();
		this.counts.forEach((name, values) -> kept.put(name, Arrays.stream(values).boxed().toList()));
		kept.values().removeIf((values) -> values.stream().allMatch((value) -> value == 0));
		return new Kept(kept, this.sum.toString());
	}

	/**
	 * The same as it lies in a table.
	 *
	 * @param sum of the hashes of the answers
	 */
	record Kept(SortedMap<String, List<Integer>> counts, String sum) {

		Kept {
			counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
		}

	}

}
