package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * A talk that was held, as text from a form.
 *
 * @param date the day, ISO
 * @param time when it ended, ISO
 * @param finalRound whether no further talk follows
 */
record InterviewForm(@Nullable String date, @Nullable String time, @Nullable Boolean finalRound) {

	boolean isFinalRound() {
		return Boolean.TRUE.equals(this.finalRound);
	}

}
