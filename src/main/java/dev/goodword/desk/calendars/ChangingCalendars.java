package dev.goodword.desk.calendars;

import java.util.Map;
import java.util.TreeMap;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.calendars.CalendarChanges;
import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ChangeId;
import dev.goodword.calendars.ProposedChange;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.CalendarRights;
import dev.goodword.promises.CalendarEffect;
import dev.goodword.promises.CalendarEffects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a calendar and the promises that run by it as one act, and writes down who
 * wanted it and who approved.
 */
@Service
@Transactional
class ChangingCalendars {

	private final CalendarChanges changes;

	private final Calendars calendars;

	private final CalendarEffects effects;

	private final CalendarRights rights;

	private final AuditLog audit;

	ChangingCalendars(CalendarChanges changes, Calendars calendars, CalendarEffects effects, CalendarRights rights,
			AuditLog audit) {
		this.changes = changes;
		this.calendars = calendars;
		this.effects = effects;
		this.rights = rights;
		this.audit = audit;
	}

	/** Puts a change before a second person; nothing changes yet. */
	public ChangeId propose(WorkingCalendar calendar, CalendarEdit edit, StaffMember who) {
		ChangeId id = this.changes.propose(calendar.id(), edit, who.id().value());
		record(who, "calendar.change-proposed", id, calendar, Map.of());
		return id;
	}

	/**
	 * Carries it out.
	 * @param seen the version of the calendar on which the person saw the effect
	 * @return how many promises it moved or settled
	 * @throws SecondPersonNeeded when the person proposed it and others could approve
	 * @throws dev.goodword.calendars.CalendarMoved when the calendar changed since
	 * @throws dev.goodword.calendars.ChangeSettled when somebody decided before
	 */
	public int approve(ChangeId id, long seen, StaffMember who) {
		ProposedChange change = this.changes.change(id);
		if (!ApprovalPolicy.may(who, change.proposedBy(), this.rights.able(change.calendar()))) {
			throw new SecondPersonNeeded();
		}
		WorkingCalendar before = this.calendars.calendar(change.calendar());
		this.changes.approve(id, seen, who.id().value());
		WorkingCalendar after = this.calendars.calendar(change.calendar());
		int moved = (int) this.effects.carryOut(before, after)
			.stream()
			.filter((effect) -> effect.isMoved() || effect.isSettled())
			.count();
		record(who, "calendar.changed", id, after, Map.of("promises", Integer.toString(moved), "proposed-by",
				change.proposedBy().toString(), "version", Long.toString(after.version())));
		return moved;
	}

	/** The change is not wanted; whoever proposed it may say so too. */
	public void drop(ChangeId id, StaffMember who) {
		this.changes.drop(id, who.id().value());
		record(who, "calendar.change-dropped", id, this.calendars.calendar(this.changes.change(id).calendar()),
				Map.of());
	}

	private void record(StaffMember who, String action, ChangeId id, WorkingCalendar calendar,
			Map<String, String> more) {
		Map<String, String> details = new TreeMap<>(more);
		details.put("calendar", calendar.code());
		this.audit.record(who.id().value(), action, "calendar-change", id.toString(), details, null);
	}

	/** What the change would do to running promises, as the calendar stands now. */
	@Transactional(readOnly = true)
	public java.util.List<CalendarEffect> effects(WorkingCalendar before, CalendarEdit edit) {
		return this.effects.of(before, edit.on(before));
	}

}
