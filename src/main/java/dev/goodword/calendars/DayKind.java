package dev.goodword.calendars;

/** What a calendar says about a day that differs from the weekly pattern. */
public enum DayKind {

	/** A public holiday: nobody works. */
	OFF,

	/** A day worked although the weekly pattern says free. */
	WORK,

	/** A day worked until noon; it counts as a working day. */
	HALF

}
