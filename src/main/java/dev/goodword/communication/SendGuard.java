package dev.goodword.communication;

import java.time.Instant;
import java.util.Objects;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * The last look before a message leaves: whether it is still true, still wanted and still
 * allowed. The rules are G1 to G9 of {@code communication.md} 4.2; those about interviews
 * and facts by hash come with what they guard.
 */
final class SendGuard {

	private SendGuard() {
	}

	/**
	 * What the message was written for.
	 *
	 * @param stageEpoch the epoch of the stage it belongs to; null when to none
	 * @param statesPromise whether it tells the date of a promise
	 */
	record Written(MessageKind kind, @Nullable Integer stageEpoch, boolean statesPromise, Instant expiresAt) {
	}

	/**
	 * How things are now.
	 *
	 * @param application the application; null when the message is about none
	 * @param promiseRuns whether the promise it states is the running one
	 * @param personExists whether the person has neither been erased nor merged
	 * @param hasAddress whether there is one present address
	 * @param addressWorks whether that address is not known to be dead
	 * @param recalled whether the template version was recalled
	 * @param authority whether this installation may send
	 * @param nextWindow the next instant at which such news may leave; now when it may
	 */
	record Present(@Nullable ApplicationSummary application, boolean promiseRuns, boolean personExists,
			boolean hasAddress, boolean addressWorks, boolean recalled, boolean authority, Instant nextWindow) {
	}

	/**
	 * The answer.
	 *
	 * @param state the state it goes to; null when it may leave
	 * @param reason the rule that was broken, a code for staff
	 * @param until until when it waits, if it does
	 */
	record Answer(@Nullable MessageState state, String reason, @Nullable Instant until) {

		static final Answer MAY_LEAVE = new Answer(null, "", null);

		boolean mayLeave() {
			return this.state == null;
		}

		/** What becomes of a message that may not leave. */
		MessageState verdict() {
			return Objects.requireNonNull(this.state, "a message that may leave has nothing to obey");
		}

	}

	static Answer ask(Written written, Present present, Instant now) {
		if (!present.authority()) {
			return new Answer(MessageState.QUEUED, "authority", null);
		}
		if (!present.personExists()) {
			return drop(MessageState.CANCELLED, "erased");
		}
		if (!now.isBefore(written.expiresAt())) {
			return drop(MessageState.EXPIRED, "expired");
		}
		if (present.recalled()) {
			return drop(MessageState.CANCELLED, "recalled");
		}
		Answer truth = stillTrue(written, present);
		if (!truth.mayLeave()) {
			return truth;
		}
		if (!present.hasAddress() || !present.addressWorks()) {
			return drop(MessageState.SUPPRESSED, "address");
		}
		return now.isBefore(present.nextWindow()) ? new Answer(MessageState.WAITING, "window", present.nextWindow())
				: Answer.MAY_LEAVE;
	}

	private static Answer stillTrue(Written written, Present present) {
		ApplicationSummary application = present.application();
		if (application == null) {
			return Answer.MAY_LEAVE;
		}
		if (application.outcome() == Outcome.WITHDRAWN) {
			return drop(MessageState.CANCELLED, "withdrawn");
		}
		boolean ended = application.state() == ApplicationState.ENDED;
		if (written.kind() == MessageKind.SURVEY) {
			return (ended && application.told() == Told.SENT) ? Answer.MAY_LEAVE
					: drop(MessageState.CANCELLED, "notTold");
		}
		if (written.kind().isBadNews()) {
			return (ended && application.outcome() == Outcome.NOT_SELECTED && sameEpoch(written, application))
					? Answer.MAY_LEAVE : drop(MessageState.CANCELLED, "reversed");
		}
		if (written.kind().isSecret() || written.kind() == MessageKind.ALREADY_APPLIED) {
			return Answer.MAY_LEAVE;
		}
		if (ended || (written.statesPromise() && !present.promiseRuns())) {
			return drop(MessageState.SUPERSEDED, ended ? "decided" : "newerDate");
		}
		if (written.kind() == MessageKind.UNDER_REVIEW && !isBeforeAnyStep(application.stageKind())) {
			return drop(MessageState.SUPERSEDED, "newerNews");
		}
		return (written.kind().isBoundToStage() && !sameEpoch(written, application))
				? drop(MessageState.CANCELLED, "moved") : Answer.MAY_LEAVE;
	}

	private static boolean isBeforeAnyStep(StageKind stage) {
		return stage == StageKind.NEW || stage == StageKind.SCREEN;
	}

	private static boolean sameEpoch(Written written, ApplicationSummary application) {
		return written.stageEpoch() != null && written.stageEpoch() == application.stageEpoch();
	}

	private static Answer drop(MessageState state, String reason) {
		return new Answer(state, reason, null);
	}

}
