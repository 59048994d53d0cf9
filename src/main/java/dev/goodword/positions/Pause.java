package dev.goodword.positions;

import java.time.LocalDate;

import dev.goodword.shared.LocalizedText;

/**
 * A break in hiring for a position.
 *
 * @param reason why, in plain words; applicants and the public read it
 * @param reviewOn the day on which we decide whether it goes on
 */
public record Pause(LocalizedText reason, LocalDate reviewOn) {

	/** The most characters of a reason, in each language. */
	public static final int LONGEST = 300;

}
