package dev.goodword.desk.calendars;

import java.util.List;

import dev.goodword.desk.Tab;
import org.jspecify.annotations.Nullable;

/**
 * One year of one calendar.
 *
 * @param code the calendar
 * @param title its name and the year
 * @param facts where it counts and how, in a sentence
 * @param missing that the year has no list and what is used instead; null when it has one
 * @param source who published the list and its edition; null when there is none
 * @param address where it was published; null when only its name is known
 * @param years the years one may look at
 * @param months the twelve months
 * @param runs the named days, as lines
 * @param changes what waits for a second person and what was decided last
 * @param mayChange whether the reader may change it
 * @param isShared whether others count by it too, so that the reader may not
 */
record YearView(String code, String title, String facts, @Nullable String missing, @Nullable String source,
		@Nullable String address, List<Tab> years, List<Month> months, List<Run> runs, List<Change> changes,
		boolean mayChange, boolean isShared) {

	/**
	 * A month.
	 *
	 * @param name its name
	 * @param weeks seven cells each
	 */
	record Month(String name, List<List<Cell>> weeks) {
	}

	/**
	 * A day in the grid; blank before the first and after the last day of the month.
	 *
	 * @param number of the day; empty for a blank
	 * @param look how it is drawn
	 * @param mark a sign for the kind of day; empty for a plain one
	 * @param words the kind and name, for those who cannot see the grid
	 * @param isToday whether it is today
	 */
	record Cell(String number, String look, String mark, String words, boolean isToday) {

		static final Cell BLANK = new Cell("", "blank", "", "", false);

	}

	/**
	 * Days on end of one kind and name.
	 *
	 * @param days from when to when
	 * @param tag how the kind is drawn
	 * @param icon its icon
	 * @param kind what kind of day
	 * @param name what people call it
	 * @param source where it comes from
	 * @param takeBack where it is taken back; null when the reader may not or a list says
	 * so
	 * @param first the first day, for that form
	 */
	record Run(String days, String tag, String icon, String kind, String name, String source, @Nullable String takeBack,
			String first) {
	}

	/**
	 * A change.
	 *
	 * @param href its page; null when the reader may not open it
	 * @param what what changes
	 * @param state that it waits, or who decided when
	 * @param isWaiting whether somebody has yet to look
	 */
	record Change(@Nullable String href, String what, String state, boolean isWaiting) {
	}

}
