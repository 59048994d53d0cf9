package dev.goodword.surveys.comments;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody may read.
 *
 * @param days of lots of which something may be read, the latest first
 * @param said in one of them, in an order that says nothing
 * @param isWaiting whether anything waits for a person to read it first
 */
public record Reading(List<LocalDate> days, List<Comment> said, boolean isWaiting) {

	public Reading {
		days = List.copyOf(days);
		said = List.copyOf(said);
	}

}
