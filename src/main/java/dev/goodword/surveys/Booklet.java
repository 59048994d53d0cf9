package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static dev.goodword.surveys.Item.CLA;
import static dev.goodword.surveys.Item.CU0;
import static dev.goodword.surveys.Item.CU1;
import static dev.goodword.surveys.Item.EAS;
import static dev.goodword.surveys.Item.EXP;
import static dev.goodword.surveys.Item.FAI;
import static dev.goodword.surveys.Item.FEE;
import static dev.goodword.surveys.Item.GOT;
import static dev.goodword.surveys.Item.HRS;
import static dev.goodword.surveys.Item.LEA;
import static dev.goodword.surveys.Item.ONC;
import static dev.goodword.surveys.Item.OPT;
import static dev.goodword.surveys.Item.PAY;
import static dev.goodword.surveys.Item.REA;
import static dev.goodword.surveys.Item.REC;
import static dev.goodword.surveys.Item.RES;
import static dev.goodword.surveys.Item.SAT;
import static dev.goodword.surveys.Item.TIM;
import static dev.goodword.surveys.Item.VIE;
import static dev.goodword.surveys.Item.WAC;
import static dev.goodword.surveys.Item.WHY;
import static dev.goodword.surveys.Item.WNE;
import static dev.goodword.surveys.Item.WOR;
import static dev.goodword.surveys.Item.WPO;
import static dev.goodword.surveys.Item.WPU;

/**
 * Which questions one person is shown: some always, some by one of five fixed booklets,
 * so that every question of the pool reaches about the same known share of people
 * ({@code experience.md} 3.3). Pure.
 */
final class Booklet {

	/** How many there are. */
	static final int COUNT = 5;

	/**
	 * The version of texts, scales, promises and of what is asked where, kept with each
	 * answer. Since the second of 2026-11 the long form after an offer asks about
	 * feedback as well, and T8 ends with the wish to be contacted.
	 */
	static final String INSTRUMENT = "2026-11.2";

	private Booklet() {
	}

	/**
	 * The questions in the order of the page.
	 * @param number 0 to 4
	 * @param wholly whether all drivers are shown; only where there is a long form
	 * @param consumers whether people may use the company's products
	 */
	static List<Item> items(Touchpoint touchpoint, int number, boolean wholly, boolean consumers) {
		List<Item> pool = pool(touchpoint, consumers);
		List<Item> drawn = (wholly && hasLongForm(touchpoint)) ? ItemFigures.DRIVERS
				: drawn(pool, size(touchpoint), number);
		return Stream.concat(always(touchpoint).stream(), drawn.stream())
			.flatMap((item) -> (item == CU0) ? Stream.of(CU0, CU1) : Stream.of(item))
			.toList();
	}

	/** Whether a fifth of the people is shown all drivers. */
	static boolean hasLongForm(Touchpoint touchpoint) {
		return touchpoint == Touchpoint.T4 || touchpoint == Touchpoint.T6;
	}

	/**
	 * The pool is dealt round and round to the booklets, so that no item is in more than
	 * one booklet more than any other.
	 */
	private static List<Item> drawn(List<Item> pool, int size, int number) {
		List<Item> drawn = new ArrayList<>();
		for (int i = number * size; i < (number + 1) * size; i++) {
			drawn.add(pool.get(i % pool.size()));
		}
		return drawn;
	}

	/**
	 * Whether people are asked it there at all, each of them or a share drawn by booklet;
	 * what only the long form has stands for nobody but those who got it.
	 */
	static boolean asks(Touchpoint touchpoint, Item item) {
		Item drawn = (item == CU1) ? CU0 : (item == GOT) ? FEE : item;
		return always(touchpoint).contains(item) || pool(touchpoint, true).contains(drawn);
	}

	private static List<Item> always(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case T1 -> List.of(EAS, CLA);
			case T2 -> List.of(SAT);
			case T3, T5 -> List.of(REC, WHY, SAT, VIE, REA);
			case T4, T6 -> List.of(REC, WHY, SAT, EXP, VIE, REA);
			case T7 -> List.of(REC, WHY, SAT, TIM, VIE, REA);
			case T8 -> List.of(REC, WPO, WNE);
			case T9 -> List.of(REC, EXP, CLA);
			case INT -> List.of(LEA, OPT, ONC, SAT, WHY);
		};
	}

	private static List<Item> pool(Touchpoint touchpoint, boolean consumers) {
		List<Item> pool = new ArrayList<>(switch (touchpoint) {
			case T1, T7, T9, INT -> List.of();
			case T2 -> List.of(RES, TIM);
			case T3 -> List.of(CLA, EAS, TIM, RES, FEE, HRS);
			case T4 -> List.of(CLA, EAS, TIM, RES, FAI, FEE, WOR, HRS, PAY);
			case T5 -> List.of(CLA, EAS, TIM, RES, WOR, HRS);
			case T6 -> List.of(CLA, EAS, TIM, RES, FAI, WOR, HRS, PAY);
			case T8 -> List.of(WPU, WAC, VIE);
		});
		if (consumers && touchpoint != Touchpoint.T2 && !pool.isEmpty()) {
			pool.add(CU0);
		}
		return pool;
	}

	private static int size(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case T1, T7, T9, INT -> 0;
			case T2, T8 -> 1;
			case T3, T5 -> 3;
			case T4, T6 -> 4;
		};
	}

}
