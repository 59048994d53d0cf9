package dev.goodword.surveys.scores;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A quarter of a calendar year, the period of all figures.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final int MONTHS = 3;

	public Quarter {
		if (number < 1 || number > 4) {
			throw new IllegalArgumentException("No year has a quarter " + number);
		}
	}

	/** The quarter a day lies in. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
	}

	/**
	 * Reads the form of {@link #toString()}.
	 * @throws IllegalArgumentException when it has another
	 */
	public static Quarter parse(String text) {
		if (!text.matches("\\d{4}-Q[1-4]")) {
			throw new IllegalArgumentException("Not a quarter");
		}
		return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
	}

	/** Its first month. */
	public YearMonth firstMonth() {
		return YearMonth.of(this.year, MONTHS * (this.number - 1) + 1);
	}

	/** Its last month. */
	public YearMonth lastMonth() {
		return firstMonth().plusMonths(MONTHS - 1);
	}

	/** Its three months. */
	public List<YearMonth> months() {
		return List.of(firstMonth(), firstMonth().plusMonths(1), lastMonth());
	}

	/** The first day. */
	public LocalDate firstDay() {
		return firstMonth().atDay(1);
	}

	/** The first day of the next one. */
	public LocalDate end() {
		return lastMonth().plusMonths(1).atDay(1);
	}

	/** The one so many later, or earlier when negative. */
	public Quarter plus(int quarters) {
		return of(firstDay().plusMonths((long) MONTHS * quarters));
	}

	/** The same quarter of the year before. */
	public Quarter yearBefore() {
		return new Quarter(this.year - 1, this.number);
	}

	/**
	 * The calendar years whose figures stand in for it, the later first: the one that
	 * ends with it or was over before it, and while that one is not final, as it may be
	 * in the last quarter and the first, the one before.
	 */
	public List<Integer> yearsOver() {
		return switch (this.number) {
			case 1 -> List.of(this.year - 1, this.year - 2);
			case 4 -> List.of(this.year, this.year - 1);
			default -> List.of(this.year - 1);
		};
	}

	@Override
	public int compareTo(Quarter other) {
		return firstDay().compareTo(other.firstDay());
	}

	/** Such as {@code 2026-Q4}. */
	@Override
	public String toString() {
		return this.year + "-Q" + this.number;
	}

}
