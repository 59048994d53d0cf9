package dev.goodword.calendars;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change to a calendar that waits for another person, or that somebody decided.
 *
 * @param id the change
 * @param calendar of which calendar
 * @param edit what changes
 * @param state where it stands
 * @param proposedBy the account that wants it
 * @param proposedAt since when
 * @param decidedBy the account that decided; null while it waits
 * @param decidedAt when; null while it waits
 */
public record ProposedChange(ChangeId id, CalendarId calendar, CalendarEdit edit, State state, UUID proposedBy,
		Instant proposedAt, @Nullable UUID decidedBy, @Nullable Instant decidedAt) {

	/** Where a change stands. */
	public enum State {

		/** Waits for a person to look at it. */
		WAITING,
		/** Approved: the calendar says so. */
		APPROVED,
		/** Dropped: the calendar never said so. */
		DROPPED

	}

	/** Whether somebody has yet to decide. */
	public boolean isWaiting() {
		return this.state == State.WAITING;
	}

}
