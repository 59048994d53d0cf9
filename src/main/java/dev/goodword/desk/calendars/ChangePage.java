package dev.goodword.desk.calendars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.CalendarDiff;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ProposedChange;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.CalendarRights;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.CalendarEffect;

import org.springframework.stereotype.Component;

/** Puts together what somebody has to see before a calendar changes. */
@Component
class ChangePage {

	private static final int MOST = 50;

	private final Calendars calendars;

	private final ChangingCalendars changing;

	private final CalendarRights rights;

	private final Positions positions;

	private final DeskRows rows;

	private final YearPage years;

	ChangePage(Calendars calendars, ChangingCalendars changing, CalendarRights rights, Positions positions,
			DeskRows rows, YearPage years) {
		this.calendars = calendars;
		this.changing = changing;
		this.rights = rights;
		this.positions = positions;
		this.rows = rows;
		this.years = years;
	}

	/** The change as it stands; what was decided shows no effect any more. */
	ChangeView view(ProposedChange change, StaffMember who, Wording words) {
		WorkingCalendar calendar = this.calendars.calendar(change.calendar());
		CalendarDiff diff = CalendarDiff.between(calendar, change.edit().on(calendar));
		List<CalendarEffect> effects = change.isWaiting() ? this.changing.effects(calendar, change.edit()) : List.of();
		List<ChangeView.Person> people = people(effects, who, words);
		int hidden = effects.size() - people.size();
		return new ChangeView(change.id().toString(), calendar.code(), calendar.name().in(words.language()),
				EditWords.of(change.edit(), words), this.years.state(change, words), calendar.version(),
				change.isWaiting() ? DiffLines.of(diff, words) : List.of(), counts(diff, words), effect(effects, words),
				people, (hidden > 0) ? words.say("calendars.effect.more", hidden) : null, change.isWaiting(),
				change.isWaiting()
						&& ApprovalPolicy.may(who, change.proposedBy(), this.rights.able(change.calendar())));
	}

	private static String counts(CalendarDiff diff, Wording words) {
		int added = (int) diff.days().stream().filter(CalendarDiff.Line::isAdded).count();
		int removed = (int) diff.days().stream().filter((line) -> !line.isAdded() && line.isRemoved()).count();
		return words.say("calendars.diff.counts", added, diff.days().size() - added - removed, removed);
	}

	private static String effect(List<CalendarEffect> effects, Wording words) {
		int moved = (int) effects.stream().filter(CalendarEffect::isMoved).count();
		int settled = (int) effects.stream().filter(CalendarEffect::isSettled).count();
		int free = (int) effects.stream().filter(CalendarEffect::toldDayIsFree).count();
		return words.say("calendars.effect", moved, settled, free);
	}

	/**
	 * Those at positions the reader may look at, in order; being an administrator opens
	 * none.
	 */
	private List<ChangeView.Person> people(List<CalendarEffect> effects, StaffMember who, Wording words) {
		Map<PositionId, PositionSummary> visible = AccessPolicy.may(who, Permission.SEE_APPLICATION)
				? this.positions.visiblePositions(who)
					.stream()
					.collect(Collectors.toMap(PositionSummary::id, (position) -> position))
				: Map.of();
		List<CalendarEffect> shown = effects.stream()
			.filter((effect) -> visible.containsKey(effect.position()))
			.limit(MOST)
			.toList();
		Map<JobApplicationId, DeskRow> known = this.rows.rows(shown.stream().map(CalendarEffect::application).toList());
		List<ChangeView.Person> people = new ArrayList<>();
		for (CalendarEffect effect : shown) {
			DeskRow row = known.get(effect.application());
			if (row != null) {
				people.add(person(effect, row, Objects.requireNonNull(visible.get(effect.position())), words));
			}
		}
		return people;
	}

	private static ChangeView.Person person(CalendarEffect effect, DeskRow row, PositionSummary position,
			Wording words) {
		var dates = words.dates(position.zone());
		String note = effect.toldDayIsFree() ? words.say("calendars.effect.told-free")
				: effect.isSettled() ? words.say("calendars.effect.settled") : "";
		return new ChangeView.Person("/applications/" + effect.application(),
				(row.name() != null) ? row.name() : words.say("desk.erased"), position.title().in(words.language()),
				dates.shortDate(effect.toldDate()).text(), dates.dateTime(effect.dueBefore()).text(),
				effect.isMoved() ? dates.dateTime(effect.dueAfter()).text() : words.say("calendars.effect.same"), note);
	}

}
