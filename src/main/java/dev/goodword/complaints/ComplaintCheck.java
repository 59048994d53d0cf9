package dev.goodword.complaints;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whether what was changed works.
 *
 * @param on the day on which somebody looks
 * @param outcome what they saw; null before that
 * @param note more about it; may be empty
 */
public record ComplaintCheck(LocalDate on, @Nullable Outcome outcome, String note) {

	/** What one sees. */
	public enum Outcome {

		/** It does not happen any more. */
		WORKS,
		/** It happens less often. */
		PARTLY,
		/** It happens as before. */
		FAILS;

		/** The key of its name. */
		public String label() {
			return "complaints.outcome." + name();
		}

	}

	/** Whether it is time to look. */
	public boolean isDue(LocalDate today) {
		return this.outcome == null && !today.isBefore(this.on);
	}

}
