package dev.goodword.calendars;

/** No calendar has this id. */
class UnknownCalendar extends RuntimeException {

	UnknownCalendar(CalendarId id) {
		super("No calendar " + id);
	}

}
