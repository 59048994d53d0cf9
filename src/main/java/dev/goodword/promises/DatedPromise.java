package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

import dev.goodword.calendars.Closure;

/**
 * The three dates of one promise ({@code communication.md} 3.1) and what texts say of
 * them.
 *
 * @param teamDueAt T: when the team owes its answer, 18:00 in the company's zone
 * @param toldDate C: the day the candidate is told, without an hour
 * @param toldZone the zone in which that day was told
 * @param deadlineAt D: 18:00 of the told day in that zone; kept or broken is judged here
 * @param provisional whether a year was reached whose list of holidays is not loaded
 * @param neutralOnly whether the told day is one on which only neutral news may keep the
 * promise
 * @param closure the long closure of the company before the told day, for the mail to
 * name
 */
record DatedPromise(Instant teamDueAt, LocalDate toldDate, ZoneId toldZone, Instant deadlineAt, boolean provisional,
		boolean neutralOnly, Optional<Closure> closure) {

	private static final Comparator<DatedPromise> EARLIEST_FIRST = Comparator.comparing(DatedPromise::toldDate)
		.thenComparing(DatedPromise::deadlineAt)
		.thenComparing(DatedPromise::teamDueAt);

	/**
	 * The one with the earlier told date, whole, so that T goes with its C; the earlier
	 * deadline and then the earlier T decide between equal dates. What a person has been
	 * shown therefore never moves later.
	 */
	static DatedPromise earlierOf(DatedPromise shown, DatedPromise computed) {
		return (EARLIEST_FIRST.compare(computed, shown) < 0) ? computed : shown;
	}

}
