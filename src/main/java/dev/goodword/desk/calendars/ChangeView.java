package dev.goodword.desk.calendars;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One change of a calendar, with what it does.
 *
 * @param id the change
 * @param code the calendar
 * @param calendar its name
 * @param what what changes
 * @param state that it waits, or who decided
 * @param version of the calendar on which all this is true
 * @param days what differs, day by day
 * @param counts how many days are added, changed and taken away
 * @param effect what it does to the promises that run, in a sentence
 * @param people whose promise it concerns, as far as the reader may know them
 * @param more how many others; null when none
 * @param isWaiting whether somebody has yet to decide
 * @param mayApprove whether the reader may approve
 */
record ChangeView(String id, String code, String calendar, String what, String state, long version, List<Day> days,
		String counts, String effect, List<Person> people, @Nullable String more, boolean isWaiting,
		boolean mayApprove) {

	/**
	 * Days on end that differ in the same way.
	 *
	 * @param days from when to when
	 * @param how added, changed or taken away
	 * @param before what they are
	 * @param tag how the new kind is drawn
	 * @param icon its icon
	 * @param after what they would be
	 * @param name their name
	 */
	record Day(String days, String how, String before, String tag, String icon, String after, String name) {
	}

	/**
	 * Somebody whose promise is concerned.
	 *
	 * @param href the application
	 * @param name who
	 * @param position for what
	 * @param told the told date, which stays
	 * @param before the team's date now
	 * @param after the team's date then
	 * @param note what else is to know; empty when nothing
	 */
	record Person(String href, String name, String position, String told, String before, String after, String note) {
	}

}
