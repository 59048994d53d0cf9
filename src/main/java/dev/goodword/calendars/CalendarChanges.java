package dev.goodword.calendars;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import dev.goodword.calendars.ProposedChange.State;
import dev.goodword.shared.Chance;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to calendars: somebody proposes one, a person approves or drops it. Nothing
 * else changes a calendar. Who may do that, and what a change does to running promises,
 * is for the callers.
 */
@Service
@Transactional
public class CalendarChanges {

	private final StoredChangeRepository changes;

	private final StoredCalendarRepository calendars;

	private final Chance chance;

	private final InstantSource clock;

	CalendarChanges(StoredChangeRepository changes, StoredCalendarRepository calendars, Chance chance,
			InstantSource clock) {
		this.changes = changes;
		this.calendars = calendars;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Writes down what somebody wants to change; the calendar stays as it is.
	 * @param by the account
	 */
	public ChangeId propose(CalendarId calendar, CalendarEdit edit, UUID by) {
		StoredChange change = new StoredChange(new ChangeId(this.chance.newId()), calendar, edit, by,
				this.clock.instant());
		return this.changes.saveAndFlush(change).view().id();
	}

	/**
	 * One change.
	 * @throws UnknownChange when there is none
	 */
	@Transactional(readOnly = true)
	public ProposedChange change(ChangeId id) {
		return stored(id).view();
	}

	/** The latest changes of a calendar, decided or not, the latest first. */
	@Transactional(readOnly = true)
	public List<ProposedChange> latest(CalendarId calendar, int limit) {
		return this.changes.findByCalendarOrderByProposedAtDesc(calendar, Limit.of(limit))
			.stream()
			.map(StoredChange::view)
			.toList();
	}

	/**
	 * The calendar says so from now on.
	 * @param seen the version of the calendar on which the change was looked at
	 * @param by the account that approves
	 * @throws CalendarMoved when the calendar changed since
	 * @throws ChangeSettled when somebody decided before
	 */
	public void approve(ChangeId id, long seen, UUID by) {
		StoredChange change = stored(id);
		ProposedChange wanted = change.view();
		StoredCalendar calendar = this.calendars.lock(wanted.calendar())
			.orElseThrow(() -> new UnknownCalendar(wanted.calendar()));
		long version = calendar.working().version();
		if (version != seen) {
			throw new CalendarMoved(wanted.calendar(), seen, version);
		}
		change.decide(State.APPROVED, by, this.clock.instant());
		this.changes.saveAndFlush(change);
		calendar.apply(wanted.edit(), wanted.proposedBy(), this.clock.instant());
		this.calendars.saveAndFlush(calendar);
	}

	/**
	 * The change is not wanted.
	 * @throws ChangeSettled when somebody decided before
	 */
	public void drop(ChangeId id, UUID by) {
		StoredChange change = stored(id);
		change.decide(State.DROPPED, by, this.clock.instant());
		this.changes.saveAndFlush(change);
	}

	private StoredChange stored(ChangeId id) {
		return this.changes.findById(id).orElseThrow(UnknownChange::new);
	}

}
