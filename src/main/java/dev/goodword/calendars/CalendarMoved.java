package dev.goodword.calendars;

/** The calendar changed after somebody looked at what a change would do to it. */
public class CalendarMoved extends RuntimeException {

	CalendarMoved(CalendarId id, long seen, long now) {
		super("Calendar " + id + " is at version " + now + ", seen at " + seen);
	}

}
