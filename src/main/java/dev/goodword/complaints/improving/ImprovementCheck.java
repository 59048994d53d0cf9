package dev.goodword.complaints.improving;

import java.time.LocalDate;

import dev.goodword.complaints.ComplaintCheck.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether an improvement works.
 *
 * @param on the day on which somebody looks; null before it is done, and of old ones
 * @param lookedOn when somebody looked last; null before that
 * @param outcome what they saw; null likewise
 * @param note more about it; may be empty
 */
public record ImprovementCheck(@Nullable LocalDate on, @Nullable LocalDate lookedOn, @Nullable Outcome outcome,
		String note) {

	/** Of an improvement nobody has looked at, nor is to. */
	static final ImprovementCheck NONE = new ImprovementCheck(null, null, null, "");

	/** Whether it is time to look. */
	public boolean isDue(LocalDate today) {
		return this.on != null && !today.isBefore(this.on) && !isSettled()
				&& (this.lookedOn == null || this.lookedOn.isBefore(this.on));
	}

	/** Whether nobody looks any more: what was complained of does not happen again. */
	public boolean isSettled() {
		return this.outcome == Outcome.WORKS;
	}

}
