package dev.goodword.calendars;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Where the days of a calendar come from.
 *
 * @param years the lists that are complete, by year
 * @param days the source of each listed day
 * @param byHand who set a day by hand, by day
 */
public record CalendarPapers(Map<Integer, Paper> years, Map<LocalDate, Paper> days, Map<LocalDate, UUID> byHand) {

	public CalendarPapers {
		years = Map.copyOf(years);
		days = Map.copyOf(days);
		byHand = Map.copyOf(byHand);
	}

	/**
	 * A list.
	 *
	 * @param source who published it
	 * @param version rises when it is loaded again
	 */
	public record Paper(String source, int version) {
	}

}
