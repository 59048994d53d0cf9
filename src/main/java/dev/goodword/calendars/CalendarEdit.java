package dev.goodword.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that somebody wants to change in a calendar. Pure: it says what the calendar
 * would be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({ @JsonSubTypes.Type(value = CalendarEdit.YearList.class, name = "year"),
		@JsonSubTypes.Type(value = CalendarEdit.CompanyClosed.class, name = "closed"),
		@JsonSubTypes.Type(value = CalendarEdit.ClosureTakenBack.class, name = "closure-gone"),
		@JsonSubTypes.Type(value = CalendarEdit.DaySet.class, name = "day"),
		@JsonSubTypes.Type(value = CalendarEdit.DayTakenBack.class, name = "day-gone") })
public sealed interface CalendarEdit {

	/** The calendar with the change. */
	WorkingCalendar on(WorkingCalendar calendar);

	/**
	 * The complete list of a year replaces the one that is there. Days set by hand and
	 * closures stay.
	 *
	 * @param year the year
	 * @param source who published the list; at most 60 characters
	 * @param days what differs from the weekly pattern; a list may reach into the
	 * neighbouring years
	 */
	record YearList(int year, String source, Map<LocalDate, DayRule> days) implements CalendarEdit {

		public YearList {
			days = Map.copyOf(days);
		}

		@Override
		public WorkingCalendar on(WorkingCalendar calendar) {
			Map<LocalDate, DayRule> rules = new HashMap<>(calendar.rules());
			rules.keySet().removeIf((day) -> day.getYear() == this.year);
			rules.putAll(this.days);
			Set<Integer> years = new HashSet<>(calendar.loadedYears());
			years.add(this.year);
			return calendar.with(rules, calendar.overrides(), calendar.closures(), years);
		}

	}

	/**
	 * The company closes for some days.
	 *
	 * @param closure the days
	 */
	record CompanyClosed(Closure closure) implements CalendarEdit {

		@Override
		public WorkingCalendar on(WorkingCalendar calendar) {
			List<Closure> closures = new ArrayList<>(calendar.closures());
			closures.removeIf((other) -> other.first().equals(this.closure.first()));
			closures.add(this.closure);
			return calendar.with(calendar.rules(), calendar.overrides(), closures, calendar.loadedYears());
		}

	}

	/**
	 * The company works on these days after all.
	 *
	 * @param first the first day of the closure
	 */
	record ClosureTakenBack(LocalDate first) implements CalendarEdit {

		@Override
		public WorkingCalendar on(WorkingCalendar calendar) {
			List<Closure> closures = new ArrayList<>(calendar.closures());
			closures.removeIf((closure) -> closure.first().equals(this.first));
			return calendar.with(calendar.rules(), calendar.overrides(), closures, calendar.loadedYears());
		}

	}

	/**
	 * One day is set by hand, whatever the list says.
	 *
	 * @param day the day
	 * @param rule what it is
	 */
	record DaySet(LocalDate day, DayRule rule) implements CalendarEdit {

		@Override
		public WorkingCalendar on(WorkingCalendar calendar) {
			Map<LocalDate, DayRule> overrides = new HashMap<>(calendar.overrides());
			overrides.put(this.day, this.rule);
			return calendar.with(calendar.rules(), overrides, calendar.closures(), calendar.loadedYears());
		}

	}

	/**
	 * A day set by hand follows the list again.
	 *
	 * @param day the day
	 */
	record DayTakenBack(LocalDate day) implements CalendarEdit {

		@Override
		public WorkingCalendar on(WorkingCalendar calendar) {
			Map<LocalDate, DayRule> overrides = new HashMap<>(calendar.overrides());
			overrides.remove(this.day);
			return calendar.with(calendar.rules(), overrides, calendar.closures(), calendar.loadedYears());
		}

	}

}
