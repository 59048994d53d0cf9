package dev.goodword.desk.promises;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DueClock;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.statutes.Statutes;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the rows of the ledger; what they need is asked for all of them together. */
@Component
class LedgerLines {

	private final Promises promises;

	private final Statutes statutes;

	private final Accounts accounts;

	LedgerLines(Promises promises, Statutes statutes, Accounts accounts) {
		this.promises = promises;
		this.statutes = statutes;
		this.accounts = accounts;
	}

	List<LedgerView.Row> of(List<DeskRow> rows, Map<PositionId, PositionSummary> places, DueClocks.AtOnce teams,
			Wording words) {
		List<JobApplicationId> ids = rows.stream().map(DeskRow::application).toList();
		Map<JobApplicationId, PromiseSummary> promised = this.promises.active(ids);
		Map<JobApplicationId, LocalDate> laws = this.statutes.watched(ids);
		Map<AccountId, String> names = new HashMap<>();
		return rows.stream().map((row) -> {
			PositionSummary place = Objects.requireNonNull(places.get(row.position()));
			return row(row, place, teams.of(place.calendar()), promised.get(row.application()),
					laws.get(row.application()), names, words);
		}).toList();
	}

	private LedgerView.Row row(DeskRow row, PositionSummary place, DueClock team, @Nullable PromiseSummary promise,
			@Nullable LocalDate law, Map<AccountId, String> names, Wording words) {
		DateWords dates = words.dates(place.zone());
		int silence = team.workingDaysSince(row.lastTouchAt());
		int holds = (promise != null) ? promise.holds().sent() : 0;
		return new LedgerView.Row("/applications/" + row.application(),
				(row.name() != null) ? row.name() : words.say("desk.erased"), DueLabel.languageOf(row.name()),
				place.title().in(words.language()), words.say("promises.ledger.silence", silence),
				row.ball() == Ball.US && silence > LedgerQuery.LIMIT,
				words.say("promises.ledger.since", dates.shortDate(row.lastTouchAt()).text()),
				ball(row, promise, names, words),
				(promise != null) ? words.say("PromiseKind." + promise.kind()) : words.say("desk.none"),
				(promise != null) ? words.say("promises.ledger.told", dates.shortDate(promise.toldDate()).text()) : "",
				(holds > 0) ? words.say("promises.ledger.holds", holds) : null,
				(law != null) ? words.say("promises.ledger.law", dates.shortDate(law).text()) : null,
				DueLabel.of(row, team, words));
	}

	/** When it is ours, who of us: whoever was named to decide, else the owner. */
	private String ball(DeskRow row, @Nullable PromiseSummary promise, Map<AccountId, String> names, Wording words) {
		if (row.ball() != Ball.US || promise == null) {
			return words.say("promises.ledger.ball." + row.ball());
		}
		AccountId decider = promise.people().decider();
		AccountId holder = (decider != null) ? decider : promise.people().owner();
		return names.computeIfAbsent(holder, (id) -> this.accounts.member(id).name());
	}

}
