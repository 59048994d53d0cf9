package dev.goodword.positions;

import java.math.BigDecimal;

/**
 * What the position pays.
 *
 * @param from the lower end, in units of the currency
 * @param to the upper end, at least {@code from}
 * @param currency ISO 4217
 * @param period what the amounts are for
 * @param months how many months are paid a year; 12 unless stated otherwise
 */
public record Salary(BigDecimal from, BigDecimal to, String currency, Period period, int months) {

	/** What an amount is paid for. */
	public enum Period {

		/** One hour. */
		HOUR,
		/** One month. */
		MONTH,
		/** One year. */
		YEAR

	}

	public Salary {
		if (from.signum() < 0 || to.compareTo(from) < 0 || months < 1) {
			throw new IllegalArgumentException("A salary range runs upwards from 0");
		}
	}

}
