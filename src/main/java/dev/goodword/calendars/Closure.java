package dev.goodword.calendars;

import java.time.LocalDate;
import java.util.stream.Stream;

import dev.goodword.shared.LocalizedText;

/**
 * Days on end on which nobody works, as texts name them ("1-7 October, National Day").
 *
 * @param first the first free day
 * @param last the last free day, not before the first
 * @param name why
 */
public record Closure(LocalDate first, LocalDate last, LocalizedText name) {

	public Closure {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("A closure ends on " + last + ", before it begins on " + first);
		}
	}

	/** The free days in order. */
	public Stream<LocalDate> days() {
		return this.first.datesUntil(this.last.plusDays(1));
	}

	/** Whether the day is one of the free days. */
	public boolean includes(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
