package dev.goodword.surveys.scores;

import java.util.List;

/**
 * From where on what applying took counts as much as it can ({@code experience.md} 3.5
 * and 3.6.7): classes of hours and of money become shares of these.
 *
 * @param hours hours of one's own
 * @param days working days beyond the first day told
 * @param money units of the company's currency
 */
public record Caps(int hours, int days, int money) {

	/** As the product comes: two days, three weeks, a thousand. */
	public static final Caps USUAL = new Caps(16, 15, 1000);

	private static final List<Double> HOURS = List.of(0.5, 2.0, 5.5, 14.0, 25.0);

	private static final List<Double> MONEY = List.of(0.0, 50.0, 300.0, 1250.0, 3000.0);

	/** The share of a class of hours, from 1 to 5. */
	double ofHours(int choice) {
		return Math.min(1, HOURS.get(choice - 1) / this.hours);
	}

	/** The share of a class of money, from 1 to 5. */
	double ofMoney(int choice) {
		return Math.min(1, MONEY.get(choice - 1) / this.money);
	}

	/** The share of so many days. */
	public double ofDays(int waited) {
		return Math.min(1, waited / (double) this.days);
	}

}
