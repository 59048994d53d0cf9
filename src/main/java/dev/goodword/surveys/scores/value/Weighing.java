package dev.goodword.surveys.scores.value;

import java.util.Arrays;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Difference;

/**
 * What a company holds for how important: nothing that can be measured, and so chosen
 * ({@code experience.md} 3.6.4, 3.6.7, 3.8 and 6). No part can be left out, and none can
 * be everything.
 *
 * @param brand how much each part of the brand value counts
 * @param cost how much each part of what applying took counts
 * @param caps from where on what it took counts as much as it can
 * @param naming from how many points on a change is not called a little one
 */
public record Weighing(Brand brand, Cost cost, Caps caps, int naming) {

	/** What a part may count, of a hundred. */
	public static final Bounds PART = new Bounds(5, 90);

	/** How many hours may be the most that counts. */
	public static final Bounds HOURS = new Bounds(4, 40);

	/** How many working days may be. */
	public static final Bounds DAYS = new Bounds(5, 60);

	/** How much money may be; the highest class of answers counts as 3,000. */
	public static final Bounds MONEY = new Bounds(100, 10_000);

	/** From how many points on a change may be called one. */
	public static final Bounds NAMING = new Bounds(5, 30);

	/** As the product comes. */
	public static final Weighing USUAL = new Weighing(new Brand(50, 30, 20), new Cost(30, 40, 20, 10), Caps.USUAL,
			Difference.WORTH_NAMING);

	private static final int ALL = 100;

	public Weighing {
		if (!HOURS.allows(caps.hours()) || !DAYS.allows(caps.days()) || !MONEY.allows(caps.money())
				|| !NAMING.allows(naming)) {
			throw new IllegalArgumentException("Caps that leave nothing to tell apart");
		}
	}

	/** Whether a company chose it: figures made by it say so. */
	public boolean differs() {
		return !equals(USUAL);
	}

	/** Whether parts make a whole, and none is everything or nothing. */
	public static boolean isWhole(int... parts) {
		return IntStream.of(parts).sum() == ALL && Arrays.stream(parts).allMatch(PART::allows);
	}

	private static void check(int... parts) {
		if (!isWhole(parts)) {
			throw new IllegalArgumentException("Parts that make no whole");
		}
	}

	/** The least and the most that may be chosen. */
	public record Bounds(int least, int most) {

		/** Whether a number may be chosen. */
		public boolean allows(int number) {
			return number >= this.least && number <= this.most;
		}

	}

	/**
	 * Of a hundred.
	 *
	 * @param view the changed view of the company
	 * @param reapply the wish to apply again
	 * @param use what customers will do
	 */
	public record Brand(int view, int reapply, int use) {

		public Brand {
			check(view, reapply, use);
		}

		BrandValue.Weights shares() {
			return new BrandValue.Weights(this.view / (double) ALL, this.reapply / (double) ALL,
					this.use / (double) ALL);
		}

	}

	/**
	 * Of a hundred.
	 *
	 * @param hours of one's own
	 * @param waiting beyond the day told
	 * @param effort how hard it was
	 * @param money of one's own
	 */
	public record Cost(int hours, int waiting, int effort, int money) {

		public Cost {
			check(hours, waiting, effort, money);
		}

	}

}
