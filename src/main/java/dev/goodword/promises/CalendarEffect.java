package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;

/**
 * What a change of a calendar does to one running promise. The date the candidate was
 * told stays as it is.
 *
 * @param promise the promise
 * @param application to whom, by application
 * @param position for what
 * @param toldDate C, which does not move
 * @param toldZone the zone in which that date counts
 * @param dueBefore T until now
 * @param dueAfter T by the changed calendar
 * @param provisionalBefore whether it reached into a year that was not loaded
 * @param provisionalAfter whether it still does
 * @param toldDayIsFree whether the team does not work on the told day any more
 */
public record CalendarEffect(PromiseId promise, JobApplicationId application, PositionId position, LocalDate toldDate,
		ZoneId toldZone, Instant dueBefore, Instant dueAfter, boolean provisionalBefore, boolean provisionalAfter,
		boolean toldDayIsFree) {

	/** Whether T moves. */
	public boolean isMoved() {
		return !this.dueBefore.equals(this.dueAfter);
	}

	/** Whether it can be relied on from now on. */
	public boolean isSettled() {
		return this.provisionalBefore && !this.provisionalAfter;
	}

	/** Whether anything is different or needs a look. */
	boolean isAny() {
		return isMoved() || this.provisionalBefore != this.provisionalAfter || this.toldDayIsFree;
	}

}
