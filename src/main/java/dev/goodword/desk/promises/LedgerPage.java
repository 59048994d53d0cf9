package dev.goodword.desk.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.Tab;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.SilenceRows;
import dev.goodword.desk.model.SilenceRows.Asked;
import dev.goodword.desk.promises.LedgerQuery.Turn;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the silence ledger together for one reader. */
@Component
class LedgerPage {

	private static final int COUNTED = 1001;

	private final Positions positions;

	private final SilenceRows rows;

	private final LedgerLines lines;

	private final DueClocks clocks;

	private final InstantSource clock;

	LedgerPage(Positions positions, SilenceRows rows, LedgerLines lines, DueClocks clocks, InstantSource clock) {
		this.positions = positions;
		this.rows = rows;
		this.lines = lines;
		this.clocks = clocks;
		this.clock = clock;
	}

	LedgerView view(LedgerQuery query, StaffMember who, Wording words) {
		Instant now = this.clock.instant();
		DueClocks.AtOnce teams = this.clocks.at(now);
		Map<PositionId, PositionSummary> visible = new LinkedHashMap<>();
		this.positions.visiblePositions(who).forEach((position) -> visible.put(position.id(), position));
		Asked asked = asked(visible, query, teams, now);
		int offset = (query.page() - 1) * LedgerQuery.ROWS;
		List<DeskRow> found = this.rows.page(asked, offset, LedgerQuery.ROWS + 1);
		boolean more = found.size() > LedgerQuery.ROWS;
		List<DeskRow> shown = more ? found.subList(0, LedgerQuery.ROWS) : found;
		Integer longest = longest(visible, teams, now);
		return new LedgerView(headline(longest, words), longest != null && longest > LedgerQuery.LIMIT,
				turns(query, words), query, choices(visible.values(), words), steps(words),
				this.lines.of(shown, visible, teams, words),
				words.say(query.isNarrow() ? "promises.ledger.empty.narrow" : "promises.ledger.empty." + query.turn()),
				shown.isEmpty() ? null
						: pages(query, offset, shown.size(), more, this.rows.count(asked, COUNTED), words));
	}

	private static Asked asked(Map<PositionId, PositionSummary> visible, LedgerQuery query, DueClocks.AtOnce teams,
			Instant now) {
		Map<PositionId, Instant> until = new LinkedHashMap<>();
		visible.values()
			.stream()
			.filter((position) -> query.position().isEmpty() || position.id().toString().equals(query.position()))
			.forEach((position) -> until.put(position.id(),
					SilencePolicy.before(teams.of(position.calendar()).calendar(), now, query.silent())));
		return Asked.of(until, query.turn().balls(), query.lateOnly());
	}

	/**
	 * The working days somebody whose turn is ours has heard nothing; null for nobody.
	 */
	private @Nullable Integer longest(Map<PositionId, PositionSummary> visible, DueClocks.AtOnce teams, Instant now) {
		LedgerQuery ours = new LedgerQuery(Turn.OURS, "", 0, false, 1);
		return this.rows.page(asked(visible, ours, teams, now), 0, 1)
			.stream()
			.map((row) -> teams.of(Objects.requireNonNull(visible.get(row.position())).calendar())
				.workingDaysSince(row.lastTouchAt()))
			.findFirst()
			.orElse(null);
	}

	private static String headline(@Nullable Integer longest, Wording words) {
		return (longest == null) ? words.say("promises.ledger.headline.none")
				: words.say("promises.ledger.headline", longest, LedgerQuery.LIMIT);
	}

	private static List<Tab> turns(LedgerQuery query, Wording words) {
		return Arrays.stream(Turn.values())
			.map((turn) -> Tab.of(words.say("promises.ledger.turn." + turn), query.show(turn).href(),
					turn == query.turn()))
			.toList();
	}

	private static List<Choice> choices(Collection<PositionSummary> positions, Wording words) {
		return positions.stream()
			.map((position) -> new Choice(position.id().toString(), position.title().in(words.language())))
			.sorted(Comparator.comparing(Choice::text))
			.toList();
	}

	private static List<Choice> steps(Wording words) {
		return LedgerQuery.STEPS.stream()
			.map((days) -> new Choice(days + "", words.say("promises.ledger.step", days)))
			.toList();
	}

	private static LedgerView.Pages pages(LedgerQuery query, int offset, int shown, boolean more, int total,
			Wording words) {
		return new LedgerView.Pages(offset + 1, offset + shown, words.count(total),
				(query.page() > 1) ? query.turnedTo(query.page() - 1).href() : null,
				(more && query.page() < LedgerQuery.LAST_PAGE) ? query.turnedTo(query.page() + 1).href() : null);
	}

}
