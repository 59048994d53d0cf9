package dev.goodword.offers.starting;

import java.time.Instant;

import dev.goodword.positions.PositionSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who start at a position are asked a month later how the job compares with
 * what was promised; said by whoever asks. Nothing of it tells of one person's wishes.
 */
@FunctionalInterface
public interface FirstMonthAsking {

	/**
	 * What becomes of asking.
	 * @param begins when their first day begins or began; null while nobody knows
	 */
	Meant meant(PositionSummary position, @Nullable Instant begins);

	/** What is meant to become of it. */
	enum Meant {

		/** Asked, unless they do not want to be or were asked often enough. */
		ASKED,
		/** Not asked, since nobody who starts there is. */
		OFF,
		/** Not asked any more: too long ago. */
		LATE,
		/** Not asked, since few know of the position. */
		CONFIDENTIAL

	}

}
