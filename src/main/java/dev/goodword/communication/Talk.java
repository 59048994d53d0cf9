package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewPlan;
import org.jspecify.annotations.Nullable;

/**
 * A talk as a letter speaks of it.
 *
 * @param plan what stands, or stood last
 * @param before the time that stood before it was changed; null when it was not
 * @param change who wanted the change, and why
 */
record Talk(InterviewPlan plan, @Nullable Appointment before, Change change) {

	/** When they would come, if they heard of no change. */
	Instant comesAt() {
		Instant start = startsAt();
		Instant old = (this.before != null) ? this.before.startsAt() : start;
		return old.isBefore(start) ? old : start;
	}

	Instant startsAt() {
		return this.plan.appointment().startsAt();
	}

}
