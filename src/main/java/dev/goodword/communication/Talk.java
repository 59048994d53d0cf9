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

	Instant startsAt() {
		return this.plan.appointment().startsAt();
	}

}
