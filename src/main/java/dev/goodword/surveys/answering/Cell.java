package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The answers among which one answer hides: those of one company, one touchpoint, one
 * outcome class and one month.
 *
 * @param outcome how the application counts; null where no answer knows of an outcome
 * @param month when the applications were closed, or when they were asked while open or
 * long closed
 */
public record Cell(CompanyId company, Touchpoint touchpoint, @Nullable OutcomeClass outcome, YearMonth month) {

	private static final String NO_OUTCOME = "NONE";

	private static final int YEAR = 100;

	/** Where answers of applicants that were too few wait on: with the next month's. */
	Cell next() {
		return in(this.month.plusMonths(1));
	}

	/** The same in another month. */
	Cell in(YearMonth other) {
		return new Cell(this.company, this.touchpoint, this.outcome, other);
	}

	/** As a row names it. */
	static Cell of(ResultSet row) throws SQLException {
		return new Cell(new CompanyId(Columns.uuid(row, "company_id")), Touchpoint.valueOf(row.getString("touchpoint")),
				outcome(row.getString("outcome_class")), month(row.getInt("closing_month")));
	}

	/** The names and values by which its rows are found. */
	Map<String, Object> named() {
		return Map.of("company", Columns.bytes(this.company.value()), "touchpoint", this.touchpoint.name(), "outcome",
				outcomeCode(), "month", number());
	}

	/** Where these answers are counted. */
	Place place() {
		return new Place(this.company, figures(), Quarter.of(this.month.atDay(1)));
	}

	/** The touchpoint whose figures these answers count in. */
	Touchpoint figures() {
		return figures(this.touchpoint, this.outcome);
	}

	/** The touchpoint whose figures answers of such a class count in. */
	public static Touchpoint figures(Touchpoint touchpoint, @Nullable OutcomeClass outcome) {
		return (touchpoint.isHeadline() && outcome != null) ? Touchpoint.of(outcome) : touchpoint;
	}

	/** The outcome class as tables hold it. */
	String outcomeCode() {
		return (this.outcome != null) ? this.outcome.name() : NO_OUTCOME;
	}

	/** The class behind what a table holds. */
	static @Nullable OutcomeClass outcome(String code) {
		return code.equals(NO_OUTCOME) ? null : OutcomeClass.valueOf(code);
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
