package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.calendars.Bridge;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;

import org.springframework.stereotype.Component;

/**
 * The people who would wait across a long closure, on the page of today during the last
 * two working days before it: whoever is settled by then needs no note.
 */
@Component
class ClosuresAhead {

	private static final int MOST = 1001;

	private static final int SHOWN = 30;

	private final DeskRows rows;

	ClosuresAhead(DeskRows rows) {
		this.rows = rows;
	}

	/** One list for each calendar that has such a closure ahead and somebody waiting. */
	List<TodayView.Across> of(Collection<PositionSummary> visible, DueClocks.AtOnce clocks, Wording words) {
		Map<CalendarId, List<PositionSummary>> teams = visible.stream()
			.collect(Collectors.groupingBy(PositionSummary::calendar, LinkedHashMap::new, Collectors.toList()));
		List<TodayView.Across> lists = new ArrayList<>();
		teams.forEach((id, positions) -> {
			WorkingCalendar calendar = clocks.of(id).calendar();
			LocalDate today = LocalDate.ofInstant(clocks.of(id).now(), calendar.zone());
			Optional<Bridge> near = Bridge.ahead(calendar, today)
				.filter((bridge) -> !today.isBefore(bridge.listedFrom()));
			near.flatMap((bridge) -> list(calendar, bridge, positions, words)).ifPresent(lists::add);
		});
		return lists;
	}

	private Optional<TodayView.Across> list(WorkingCalendar calendar, Bridge bridge, List<PositionSummary> positions,
			Wording words) {
		Map<PositionId, PositionSummary> places = positions.stream()
			.collect(Collectors.toMap(PositionSummary::id, (position) -> position));
		List<DeskRow> waiting = this.rows.across(places.keySet(), bridge.lastDay(), MOST);
		if (waiting.isEmpty()) {
			return Optional.empty();
		}
		var dates = words.dates(calendar.zone());
		List<TodayView.SideLine> lines = waiting.stream()
			.limit(SHOWN)
			.map((row) -> line(row, Objects.requireNonNull(places.get(row.position())), words))
			.toList();
		return Optional.of(new TodayView.Across("across-" + calendar.code(),
				words.say("desk.today.across", bridge.closure().name().in(words.language()),
						dates.shortDate(bridge.closure().first()).text(),
						dates.shortDate(bridge.closure().last()).text()),
				TodayView.Side.of(waiting.size(), lines,
						words.say("desk.today.across.text", dates.shortDate(bridge.lastDay()).text()), words)));
	}

	private static TodayView.SideLine line(DeskRow row, PositionSummary position, Wording words) {
		String name = (row.name() != null) ? row.name() : words.say("desk.erased");
		DeskRow.Owed owed = row.promise();
		String told = (owed != null) ? words.dates(position.zone()).monthDay(owed.toldDate()).text()
				: words.say("desk.none");
		return new TodayView.SideLine(told, name, DueLabel.languageOf(row.name()),
				position.title().in(words.language()), "/applications/" + row.application());
	}

}
