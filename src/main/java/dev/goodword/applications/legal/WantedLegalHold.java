package dev.goodword.applications.legal;

import java.time.LocalDate;

/**
 * A hold as it is wanted.
 *
 * @param reason why, for those who answer for it
 * @param until its last day
 */
public record WantedLegalHold(String reason, LocalDate until) {

	/** The most characters (code points) of a reason. */
	public static final int LONGEST = 2000;

}
