package dev.goodword.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DutyPolicy.Section;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what one member of staff has to do today. */
@Component
class TodayPage {

	/** More duties than this are counted as "1,000+". */
	private static final int MOST = 1001;

	private final Positions positions;

	private final DeskRows rows;

	private final DueClocks clocks;

	private final TodayTasks tasks;

	private final CalendarDuties calendars;

	private final LetterDuties letters;

	private final ComplaintDuties complaints;

	private final ClosuresAhead closures;

	private final UndoNotices undos;

	private final ObjectProvider<StandingDuties> standing;

	private final InstantSource clock;

	TodayPage(Positions positions, DeskRows rows, DueClocks clocks, TodayTasks tasks, CalendarDuties calendars,
			LetterDuties letters, ComplaintDuties complaints, ClosuresAhead closures, UndoNotices undos,
			ObjectProvider<StandingDuties> standing, InstantSource clock) {
		this.positions = positions;
		this.rows = rows;
		this.clocks = clocks;
		this.tasks = tasks;
		this.calendars = calendars;
		this.letters = letters;
		this.complaints = complaints;
		this.closures = closures;
		this.undos = undos;
		this.standing = standing;
		this.clock = clock;
	}

	TodayView view(StaffMember who, Wording words) {
		Instant now = this.clock.instant();
		Map<PositionId, TodayWriting.Place> places = new java.util.LinkedHashMap<>();
		DueClocks.AtOnce clocksNow = this.clocks.at(now);
		for (PositionSummary position : this.positions.visiblePositions(who)) {
			places.put(position.id(), new TodayWriting.Place(position, clocksNow.of(position.calendar())));
		}
		Instant horizon = places.values()
			.stream()
			.map((place) -> place.clock().nearUntil())
			.max(Comparator.naturalOrder())
			.orElse(now);
		List<PositionSummary> visible = places.values().stream().map(TodayWriting.Place::position).toList();
		List<TodayTasks.Found> tasks = this.tasks.of(visible, who);
		Set<JobApplicationId> withTask = tasks.stream()
			.map((found) -> found.row().application())
			.collect(Collectors.toSet());
		Map<Section, List<TodayWriting.Duty>> duties = new EnumMap<>(Section.class);
		for (DeskRow row : this.rows.duties(places.keySet(), horizon, MOST)) {
			TodayWriting.Place place = Objects.requireNonNull(places.get(row.position()));
			Section section = DutyPolicy.section(row, place.clock());
			if (section != Section.STUCK || !withTask.contains(row.application())) {
				duties.computeIfAbsent(section, (found) -> new ArrayList<>()).add(new TodayWriting.Duty(row, place));
			}
		}
		List<TaskLine> lines = Stream
			.of(this.complaints.of(visible, who, now, words), this.calendars.of(visible, who, clocksNow, words),
					this.letters.of(visible, who, words), standing(who, words),
					tasks.stream().map((found) -> line(found, places, words)).toList())
			.flatMap(List::stream)
			.toList();
		return new TodayWriting(who, words, duties, lines).view(now, talks(places, horizon),
				this.closures.of(visible, clocksNow, words), this.undos.of(who, words));
	}

	private List<TodayWriting.Duty> talks(Map<PositionId, TodayWriting.Place> places, Instant until) {
		return this.rows.talks(places.keySet(), until, MOST)
			.stream()
			.map((row) -> new TodayWriting.Duty(row, Objects.requireNonNull(places.get(row.position()))))
			.toList();
	}

	/** What higher parts of the product want the person to see, as it comes. */
	private List<TaskLine> standing(StaffMember who, Wording words) {
		return this.standing.orderedStream()
			.flatMap((some) -> some.of(who, words.language()).stream())
			.map((duty) -> new TaskLine(new DueLabel("today", duty.since(), duty.until()), duty.name(),
					DueLabel.languageOf(duty.name()), duty.what(), duty.about(), duty.href(), null, false))
			.toList();
	}

	private static TaskLine line(TodayTasks.Found found, Map<PositionId, TodayWriting.Place> places, Wording words) {
		TodayWriting.Place place = Objects.requireNonNull(places.get(found.row().position()));
		return found.line(place.position().title().in(words.language()), place.clock(), words);
	}

}
