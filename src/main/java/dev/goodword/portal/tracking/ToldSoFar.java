package dev.goodword.portal.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.MessageKind;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate knows at a moment: a step, a date or an outcome shows here only once
 * the message that tells it is visible. Reading and a held talk are facts and show at
 * once; so does a date that has passed.
 *
 * @param step where it stands in public
 * @param promise the promise whose date stands; null when the outcome was told
 * @param broken the promise that was not kept and led to the present one; null when we
 * are in time
 * @param told the latest move the candidate was told of; null when of none
 * @param outcomeTold whether the outcome was told, or the candidate brought it about
 */
record ToldSoFar(PublicStep step, @Nullable PromiseSummary promise, @Nullable PromiseSummary broken,
		@Nullable StageMoveEntry told, boolean outcomeTold) {

	private static final Set<MessageKind> OUTCOMES = EnumSet.of(MessageKind.NOT_SELECTED_EARLY,
			MessageKind.NOT_SELECTED_AFTER_INTERVIEW);

	/** Ends that the candidate brought about or was told of beforehand. */
	private static final Set<Outcome> THEIRS = EnumSet.of(Outcome.WITHDRAWN, Outcome.LAPSED_BY_COMPANY);

	/** Stages one hears of by message. */
	private static final Set<StageKind> BY_MESSAGE = EnumSet.of(StageKind.ASSESS, StageKind.INTERVIEW,
			StageKind.DECISION, StageKind.OFFER);

	/** Promises that begin with such a message. */
	private static final Map<PromiseKind, MessageKind> WITH_MESSAGE = Map.of(PromiseKind.NEXT_ROUND,
			MessageKind.NEXT_STEP, PromiseKind.OFFER_IN_PREPARATION, MessageKind.NEXT_STEP,
			PromiseKind.AFTER_FIRST_HOLD, MessageKind.HOLDING, PromiseKind.AFTER_SECOND_HOLD, MessageKind.HOLDING,
			PromiseKind.AFTER_RELEASE, MessageKind.RELEASE, PromiseKind.LAPSE_CHOICE, MessageKind.LAPSE,
			PromiseKind.INTERVIEW_HELD, MessageKind.INTERVIEW_THANKS, PromiseKind.FINAL_ROUND_HELD,
			MessageKind.INTERVIEW_THANKS);

	/**
	 * A message the candidate can see.
	 *
	 * @param kind what it says
	 * @param at since when it is visible
	 */
	record Seen(MessageKind kind, Instant at) {
	}

	/** Whether such a message tells how it ended. */
	static boolean isOutcome(MessageKind kind) {
		return OUTCOMES.contains(kind);
	}

	/**
	 * Whether the log is needed to know what was told: a move changes the epoch, and
	 * where it stands now says nothing about that.
	 */
	static boolean needsLog(ApplicationSummary application) {
		return application.stageEpoch() > 1;
	}

	/**
	 * @param log the moves, oldest first; may be empty unless {@link #needsLog}
	 * @param promises all promises of the application
	 * @param messages what the candidate can see
	 */
	static ToldSoFar of(ApplicationSummary application, List<StageMoveEntry> log, List<PromiseSummary> promises,
			List<Seen> messages, Instant now) {
		boolean ended = (application.outcome() != null && THEIRS.contains(application.outcome()))
				|| isOutcomeTold(application, messages);
		StageMoveEntry told = log.stream()
			.filter((entry) -> entry.cause() == StageMoveEntry.Cause.MOVED && !entry.undone() && !entry.silent()
					&& BY_MESSAGE.contains(entry.toKind()) && isTold(MessageKind.NEXT_STEP, entry.at(), messages))
			.reduce((earlier, later) -> later)
			.orElse(null);
		List<PromiseSummary> known = promises.stream()
			.filter((promise) -> promise.state() != PromiseState.VOID && isKnown(promise, messages))
			.sorted(Comparator.comparing(PromiseSummary::madeAt))
			.toList();
		PublicStep step = PublicStep.of(application.readAt() != null, application.interviewHeldAt() != null,
				(told != null) ? told.toKind() : null, ended);
		return new ToldSoFar(step, ended ? null : last(known), ended ? null : broken(known, now), told, ended);
	}

	private static boolean isOutcomeTold(ApplicationSummary application, List<Seen> messages) {
		Instant endedAt = application.endedAt();
		return endedAt != null && messages.stream()
			.anyMatch((message) -> OUTCOMES.contains(message.kind()) && !message.at().isBefore(endedAt));
	}

	private static boolean isKnown(PromiseSummary promise, List<Seen> messages) {
		MessageKind telling = WITH_MESSAGE.get(promise.kind());
		return telling == null || isTold(telling, promise.madeAt(), messages);
	}

	private static boolean isTold(MessageKind telling, Instant since, List<Seen> messages) {
		return messages.stream().anyMatch((message) -> message.kind() == telling && !message.at().isBefore(since));
	}

	private static @Nullable PromiseSummary broken(List<PromiseSummary> known, Instant now) {
		PromiseSummary last = last(known);
		if (last == null || isLate(last, now)) {
			return last;
		}
		return (last.kind() != PromiseKind.REPAIR) ? null
				: last(known.stream().filter((promise) -> promise.state() == PromiseState.BROKEN).toList());
	}

	private static boolean isLate(PromiseSummary promise, Instant now) {
		return switch (promise.state()) {
			case BROKEN -> true;
			case MADE, DUE_SOON, AT_RISK -> now.isAfter(promise.deadlineAt());
			default -> false;
		};
	}

	private static @Nullable PromiseSummary last(List<PromiseSummary> promises) {
		return promises.isEmpty() ? null : promises.get(promises.size() - 1);
	}

	/** Whether it is the candidate's turn, and the date is theirs. */
	boolean isTheirTurn() {
		return this.promise != null && this.promise.kind().waitsForCandidate();
	}

	/** Whether we did not keep a date. */
	boolean isLate() {
		return this.broken != null;
	}

}
