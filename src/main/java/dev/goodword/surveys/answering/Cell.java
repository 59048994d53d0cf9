package dev.goodword.surveys.answering;

import java.time.YearMonth;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;

/**
 * The answers among which one answer hides: those of one company, one touchpoint and one
 * month of closing.
 *
 * @param month when the applications were closed
 */
public record Cell(CompanyId company, Touchpoint touchpoint, YearMonth month) {

	private static final int YEAR = 100;

	Cell nextMonth() {
		return new Cell(this.company, this.touchpoint, this.month.plusMonths(1));
	}

	/** The month as a number that sorts: 202611. */
	int number() {
		return number(this.month);
	}

	/** Any month as such a number. */
	public static int number(YearMonth month) {
		return month.getYear() * YEAR + month.getMonthValue();
	}

	/** The month behind such a number. */
	public static YearMonth month(int number) {
		return YearMonth.of(number / YEAR, number % YEAR);
	}

}
