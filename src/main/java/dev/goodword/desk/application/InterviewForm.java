package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * A talk that was held, as text from a form.
 *
 * @param version the version of the application when the person looked
 * @param date the day, ISO
 * @param time when it ended, ISO
 * @param finalRound whether no further talk follows
 */
record InterviewForm(int version, @Nullable String date, @Nullable String time, @Nullable Boolean finalRound) {

	InterviewForm at(int seen) {
		return new InterviewForm(seen, this.date, this.time, this.finalRound);
	}

	boolean isFinalRound() {
		return Boolean.TRUE.equals(this.finalRound);
	}

}
