package dev.goodword.calendars;

/**
 * The version a calendar stands at.
 *
 * @param id which calendar
 * @param version rises with every change of the calendar or its days
 */
record CalendarVersion(CalendarId id, long version) {
}
