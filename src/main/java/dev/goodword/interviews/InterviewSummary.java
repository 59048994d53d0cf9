package dev.goodword.interviews;

import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * An appointment as it stands.
 *
 * @param plan what was agreed last
 * @param sequence how often it has changed; rises with every change
 * @param occasion the change it stands at: what is written about an earlier one is no
 * longer true
 * @param version for whoever wants to change it
 */
public record InterviewSummary(InterviewId id, JobApplicationId application, InterviewState state, InterviewPlan plan,
		int sequence, UUID occasion, int version) {

	/** The same at another time. */
	public InterviewSummary at(Appointment other) {
		InterviewPlan moved = new InterviewPlan(other, this.plan.mode(), this.plan.place(), this.plan.panel(),
				this.plan.topics(), this.plan.finalRound());
		return new InterviewSummary(this.id, this.application, this.state, moved, this.sequence, this.occasion,
				this.version);
	}

	/** Whether it is still to come or to be settled. */
	public boolean isBooked() {
		return this.state == InterviewState.BOOKED;
	}

}
