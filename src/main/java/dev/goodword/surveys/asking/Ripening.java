package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.surveys.Touchpoint;

/** How long something has to be over before somebody is asked about it. Pure. */
final class Ripening {

	/** How long after being asked once somebody is asked what came of it. */
	static final Duration FOLLOW_UP = Duration.ofDays(60);

	/** How long after their first day of work somebody is asked how it turned out. */
	static final Duration FIRST_MONTH = Duration.ofDays(30);

	private Ripening() {
	}

	/** When at the earliest somebody is meant to be asked of what began at a moment. */
	static Instant ready(Touchpoint touchpoint, Instant since) {
		return switch (touchpoint) {
			case T8 -> since.plus(FOLLOW_UP);
			case T9 -> since.plus(FIRST_MONTH);
			case T1, T2, T3, T4, T5, T6, T7, INT -> since;
		};
	}

	/** Whether somebody has worked here for a month, give or take the day of the draw. */
	static boolean isFirstMonthOver(Instant since, Instant now) {
		return !now.isBefore(ready(Touchpoint.T9, since).minus(InvitationPolicy.SPREAD));
	}

	/** Whether a first day of work is so long ago that the answer would miss it. */
	static boolean isTooLate(Instant since, Instant now) {
		return !now.isBefore(ready(Touchpoint.T9, since).plus(InvitationPolicy.PATIENCE));
	}

}
