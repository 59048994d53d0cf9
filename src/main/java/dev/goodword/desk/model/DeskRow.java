package dev.goodword.desk.model;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One application as the lists of the staff show it.
 *
 * @param application the application
 * @param candidate who applied
 * @param position for what
 * @param stage where it is, or was when it ended
 * @param state whether it is going
 * @param outcome why it ended; null while it has not
 * @param told what the candidate has been told of the outcome
 * @param ball who acts next
 * @param promise what is owed; null when nothing is
 * @param lastTouchAt the last thing the candidate could see
 * @param receivedAt when it arrived
 * @param readAt when a person first read it; null before
 * @param interviewHeldAt when the latest interview ended; null before
 * @param talkAt when the talk begins that stands with the candidate, also one that has
 * begun and nobody has settled; null when none stands
 * @param source where it came from, as handed in; null when unknown
 * @param language the candidate's language; null after erasure
 * @param name the candidate's name as typed; null after erasure
 * @param mailFailed whether a message to the candidate could not be handed over or its
 * fate is unknown
 * @param draftBlocked whether a message waits for a missing word
 * @param version the application's version when the row was written
 */
public record DeskRow(JobApplicationId application, CandidateId candidate, PositionId position, Step stage,
		ApplicationState state, @Nullable Outcome outcome, Told told, Ball ball, @Nullable Owed promise,
		Instant lastTouchAt, Instant receivedAt, @Nullable Instant readAt, @Nullable Instant interviewHeldAt,
		@Nullable Instant talkAt, @Nullable String source, @Nullable LocaleTag language, @Nullable String name,
		boolean mailFailed, boolean draftBlocked, int version) {

	/** Whether something about a message needs a person. */
	public boolean needsAttention() {
		return this.mailFailed || this.draftBlocked;
	}

	/** When the team owes the next word; null when it owes none. */
	public @Nullable Instant teamDueAt() {
		return (this.promise != null) ? this.promise.teamDueAt() : null;
	}

	/**
	 * When a holding message goes out by itself, once the team's own time is over; null
	 * when none is about to.
	 */
	public @Nullable Instant goesOutAt() {
		return (this.promise != null && this.ball == Ball.US && this.promise.state() == PromiseState.AT_RISK)
				? this.promise.holdAt() : null;
	}

	/**
	 * A step of the position's pipeline.
	 *
	 * @param id which
	 * @param kind what it is
	 * @param place its place, from 1
	 * @param name what the staff call it
	 */
	public record Step(StageId id, StageKind kind, int place, LocalizedText name) {
	}

	/**
	 * The running promise.
	 *
	 * @param state how far it is
	 * @param teamDueAt when the team is due
	 * @param toldDate the day told to the candidate
	 * @param deadlineAt the moment it is kept or broken
	 * @param holdAt when a holding message goes out unless somebody acts; null when none
	 * does
	 * @param rivalOn by which day another employer expects the candidate's answer; null
	 * when none does
	 */
	public record Owed(PromiseState state, Instant teamDueAt, LocalDate toldDate, Instant deadlineAt,
			@Nullable Instant holdAt, @Nullable LocalDate rivalOn) {
	}

}
