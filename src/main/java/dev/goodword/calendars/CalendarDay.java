package dev.goodword.calendars;

import java.time.LocalDate;

import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of one day.
 *
 * @param date the day
 * @param look what kind of day it is
 * @param name what people call it; null on a day of the weekly pattern
 */
public record CalendarDay(LocalDate date, Look look, @Nullable LocalizedText name) {

	/** The kinds of day, as people see them in a calendar. */
	public enum Look {

		/** Worked by the weekly pattern. */
		PLAIN,
		/** Free by the weekly pattern. */
		FREE,
		/** A public holiday. */
		OFF,
		/** Worked although the weekly pattern says free. */
		WORK,
		/** Worked until noon. */
		HALF,
		/** The company itself is closed. */
		CLOSED

	}

	/** Whether nothing but the weekly pattern speaks. */
	public boolean isPattern() {
		return this.look == Look.PLAIN || this.look == Look.FREE;
	}

}
