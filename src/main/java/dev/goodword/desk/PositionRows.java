package dev.goodword.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The health of all positions somebody may know of. The number of queries does not grow
 * with theirs, only with the number of calendars their teams keep.
 */
@Component
class PositionRows {

	/** The kinds that have a column, in order. */
	static final List<StageKind> COLUMNS = List.of(StageKind.NEW, StageKind.SCREEN, StageKind.INTERVIEW,
			StageKind.ASSESS, StageKind.DECISION, StageKind.OFFER);

	private final Positions positions;

	private final DeskRows rows;

	private final DueClocks clocks;

	private final InstantSource clock;

	PositionRows(Positions positions, DeskRows rows, DueClocks clocks, InstantSource clock) {
		this.positions = positions;
		this.rows = rows;
		this.clocks = clocks;
		this.clock = clock;
	}

	/** The positions of one state; null for those that are not closed. */
	List<Row> rows(StaffMember who, @Nullable PositionStatus status, Wording words) {
		List<PositionSummary> shown = this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> (status != null) ? position.status() == status
					: position.status() != PositionStatus.CLOSED)
			.toList();
		Instant now = this.clock.instant();
		DueClocks.AtOnce clocksNow = this.clocks.at(now);
		Map<PositionId, List<DeskRows.Health>> health = this.rows
			.health(shown.stream().map(PositionSummary::id).toList())
			.stream()
			.collect(Collectors.groupingBy(DeskRows.Health::position));
		Map<PositionId, Integer> due = due(shown, clocksNow);
		List<Row> rows = new ArrayList<>();
		for (PositionSummary position : shown) {
			rows.add(row(position, health.getOrDefault(position.id(), List.of()), due.getOrDefault(position.id(), 0),
					clocksNow.of(position.calendar()), words));
		}
		return rows;
	}

	/** Teams whose day ends at the same moment are counted together. */
	private Map<PositionId, Integer> due(List<PositionSummary> shown, DueClocks.AtOnce clocksNow) {
		Map<Instant, Set<PositionId>> byEnd = shown.stream()
			.collect(Collectors.groupingBy((position) -> clocksNow.of(position.calendar()).todayUntil(),
					Collectors.mapping(PositionSummary::id, Collectors.toSet())));
		Map<PositionId, Integer> due = new HashMap<>();
		byEnd.forEach((end, ids) -> due.putAll(this.rows.due(ids, end)));
		return due;
	}

	private static Row row(PositionSummary position, List<DeskRows.Health> health, int due, DueClock clock,
			Wording words) {
		Map<StageKind, Integer> counts = new EnumMap<>(StageKind.class);
		health.forEach((part) -> counts.put(part.kind(), part.total()));
		Integer silence = health.stream()
			.map(DeskRows.Health::since)
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.map(clock::workingDaysSince)
			.orElse(null);
		return new Row("/positions/" + position.id(), position.title().in(words.language()),
				words.say("desk.position.status." + position.status()), position.confidential(),
				openDays(position, clock, words), COLUMNS.stream().map((kind) -> counts.getOrDefault(kind, 0)).toList(),
				(silence != null) ? words.say("desk.workingdays", silence) : words.say("desk.none"),
				(due > 0) ? words.say("desk.positions.due", due) : words.say("desk.none"), due > 0);
	}

	private static String openDays(PositionSummary position, DueClock clock, Wording words) {
		if (position.openedAt() == null) {
			return words.say("desk.none");
		}
		LocalDate opened = LocalDate.ofInstant(position.openedAt(), clock.calendar().zone());
		return words.say("desk.days", ChronoUnit.DAYS.between(opened, clock.today()));
	}

	/**
	 * One position.
	 *
	 * @param href its pipeline
	 * @param title what it is called
	 * @param status open, paused and so on, in words
	 * @param confidential whether only its team knows of it
	 * @param open since when, in words
	 * @param counts how many are at each kind of {@link PositionRows#COLUMNS}
	 * @param silence the longest silence of those who wait for us, in working days
	 * @param due how many are due today or late, in words
	 * @param pressing whether any is
	 */
	record Row(String href, String title, String status, boolean confidential, String open, List<Integer> counts,
			String silence, String due, boolean pressing) {
	}

}
