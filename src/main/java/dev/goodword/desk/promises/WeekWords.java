package dev.goodword.desk.promises;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.Accounts;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/** Says a week in sentences, the same in the mail and on the page. */
@Component
class WeekWords {

	private final Accounts accounts;

	private final DueClocks clocks;

	WeekWords(Accounts accounts, DueClocks clocks) {
		this.accounts = accounts;
		this.clocks = clocks;
	}

	/** The news. */
	String headline(WeekReport week, Wording words) {
		PromiseTally total = week.total();
		return words.say("promises.week.page", total.due(), total.kept());
	}

	/** By whom it was kept, in the same breath. */
	String kept(WeekReport week, Wording words) {
		PromiseTally total = week.total();
		return words.say("promises.week.kept", total.due(), total.byPerson(), total.automatically(), total.broken());
	}

	/** From when to when. */
	String span(WeekReport week, Wording words) {
		DateWords dates = words.dates(week.company().zone());
		return words.say("promises.week.span", dates.yearDate(week.monday()).text(),
				dates.yearDate(week.monday().plusDays(6)).text());
	}

	/** What is due in the week after. */
	String ahead(WeekReport week, Wording words) {
		return words.say("promises.week.ahead", week.ahead().told(), week.ahead().late());
	}

	/** Who waits longest, as it is at that moment. */
	List<Wait> waits(WeekReport week, Instant now, Wording words) {
		DueClocks.AtOnce teams = this.clocks.at(now);
		return week.waits().stream().map((row) -> wait(row, week, teams, words)).toList();
	}

	private static Wait wait(DeskRow row, WeekReport week, DueClocks.AtOnce teams, Wording words) {
		PositionSummary place = Objects.requireNonNull(week.places().get(row.position()));
		int silence = teams.of(place.calendar()).workingDaysSince(row.lastTouchAt());
		return new Wait("/applications/" + row.application(),
				(row.name() != null) ? row.name() : words.say("desk.erased"), place.title().in(words.language()),
				words.say("promises.ledger.silence", silence), (row.promise() == null) ? words.say("desk.none")
						: words.dates(place.zone()).shortDate(row.promise().toldDate()).text());
	}

	/** Who was warned most often. */
	List<Count> warned(WeekReport week, Wording words) {
		return week.warned()
			.stream()
			.map((warned) -> new Count(this.accounts.member(warned.person()).name(),
					words.say("promises.week.warnings", warned.warnings())))
			.toList();
	}

	/**
	 * Somebody who waits.
	 *
	 * @param href the application
	 * @param name who
	 * @param position for what
	 * @param silence how long without a word
	 * @param told the day that was told
	 */
	record Wait(String href, String name, String position, String silence, String told) {
	}

	/** Somebody and a number. */
	record Count(String name, String number) {
	}

}
