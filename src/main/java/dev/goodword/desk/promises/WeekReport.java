package dev.goodword.desk.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseWeeks;
import dev.goodword.promises.PromiseWeeks.Ahead;

/**
 * The week of one company, before it is put into words.
 *
 * @param company whose
 * @param monday the first day of the week that is told of
 * @param total what became of everything that was due in it
 * @param kinds the same by what it was about, the most first
 * @param teams the same by team, the most first
 * @param waits who has heard nothing for the longest time, as it is now
 * @param places the positions of those
 * @param ahead what is due in the week after
 * @param warned who was warned most often
 */
record WeekReport(Company company, LocalDate monday, PromiseTally total, Map<PromiseKind, PromiseTally> kinds,
		Map<DepartmentId, PromiseTally> teams, List<DeskRow> waits, Map<PositionId, PositionSummary> places,
		Ahead ahead, List<PromiseWeeks.Warned> warned) {

	/**
	 * Whether there is nothing to tell: nothing was due, and nothing is due next. Who has
	 * only just applied is no news.
	 */
	boolean isEmpty() {
		return this.total.due() == 0 && this.ahead.told() == 0;
	}

}
