package dev.goodword.portal.tracking;

import java.time.Instant;
import java.util.ArrayList;
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
			MessageKind.NOT_SELECTED_AFTER_INTERVIEW, MessageKind.POSITION_CLOSED, MessageKind.PAUSED_AGAIN);

	/** Ends that the candidate brought about or was told of beforehand. */
	private static final Set<Outcome> THEIRS = EnumSet.of(Outcome.WITHDRAWN, Outcome.LAPSED_BY_COMPANY, Outcome.HIRED);

	/** Stages one hears of by message. */
	private static final Set<StageKind> BY_MESSAGE = EnumSet.of(StageKind.ASSESS, StageKind.INTERVIEW,
			StageKind.DECISION, StageKind.OFFER);

	/** Promises about a talk that is agreed, or was. */
	private static final Set<PromiseKind> ABOUT_TALKS = EnumSet.of(PromiseKind.INTERVIEW_BOOKED,
			PromiseKind.FINAL_ROUND_BOOKED, PromiseKind.NEW_TIME, PromiseKind.INVITATION_OUT,
			PromiseKind.AFTER_INVITATION);

	private static final Set<MessageKind> AGREED = EnumSet.of(MessageKind.INTERVIEW_CONFIRMED,
			MessageKind.INTERVIEW_MOVED);

	/** Promises that begin with such a message. */
	private static final Map<PromiseKind, Set<MessageKind>> WITH_MESSAGE = Map.ofEntries(
			Map.entry(PromiseKind.NEXT_ROUND, EnumSet.of(MessageKind.NEXT_STEP)),
			Map.entry(PromiseKind.OFFER_IN_PREPARATION, EnumSet.of(MessageKind.NEXT_STEP)),
			Map.entry(PromiseKind.AFTER_FIRST_HOLD, EnumSet.of(MessageKind.HOLDING)),
			Map.entry(PromiseKind.AFTER_SECOND_HOLD, EnumSet.of(MessageKind.HOLDING)),
			Map.entry(PromiseKind.AFTER_RELEASE, EnumSet.of(MessageKind.RELEASE)),
			Map.entry(PromiseKind.LAPSE_CHOICE, EnumSet.of(MessageKind.LAPSE)),
			Map.entry(PromiseKind.AFTER_UPDATE, EnumSet.of(MessageKind.PERSONAL_UPDATE)),
			Map.entry(PromiseKind.PAUSE, EnumSet.of(MessageKind.PAUSED)),
			Map.entry(PromiseKind.RESUMED, EnumSet.of(MessageKind.RESUMED)),
			Map.entry(PromiseKind.LEGAL_HOLD, EnumSet.of(MessageKind.LEGAL_HOLD)),
			Map.entry(PromiseKind.AFTER_LEGAL_HOLD, EnumSet.of(MessageKind.LEGAL_HOLD_OVER)),
			Map.entry(PromiseKind.INTERVIEW_HELD, EnumSet.of(MessageKind.INTERVIEW_THANKS)),
			Map.entry(PromiseKind.FINAL_ROUND_HELD, EnumSet.of(MessageKind.INTERVIEW_THANKS)),
			Map.entry(PromiseKind.INTERVIEW_BOOKED, AGREED), Map.entry(PromiseKind.FINAL_ROUND_BOOKED, AGREED),
			Map.entry(PromiseKind.INVITATION_OUT, EnumSet.of(MessageKind.INTERVIEW_INVITATION)),
			Map.entry(PromiseKind.INFORMATION_ASKED,
					EnumSet.of(MessageKind.INFORMATION_REQUEST, MessageKind.INFORMATION_PROLONGED)),
			Map.entry(PromiseKind.OFFER_OUT, EnumSet.of(MessageKind.OFFER, MessageKind.OFFER_PROLONGED)),
			Map.entry(PromiseKind.AFTER_RESCIND, EnumSet.of(MessageKind.OFFER_RESCINDED)),
			Map.entry(PromiseKind.NEW_TIME, EnumSet.of(MessageKind.INTERVIEW_CANCELLED, MessageKind.CANDIDATE_MISSED,
					MessageKind.COMPANY_MISSED)));

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
		List<PromiseSummary> known = known(promises, messages);
		boolean agreed = known.stream().anyMatch((promise) -> ABOUT_TALKS.contains(promise.kind()));
		PublicStep step = PublicStep.of(application.readAt() != null, agreed || application.interviewHeldAt() != null,
				(told != null) ? told.toKind() : null, ended);
		return new ToldSoFar(step, ended ? null : last(known), ended ? null : broken(known, now), told, ended);
	}

	private static boolean isOutcomeTold(ApplicationSummary application, List<Seen> messages) {
		Instant endedAt = application.endedAt();
		return endedAt != null && messages.stream()
			.anyMatch((message) -> OUTCOMES.contains(message.kind()) && !message.at().isBefore(endedAt));
	}

	private static List<PromiseSummary> known(List<PromiseSummary> promises, List<Seen> messages) {
		List<PromiseSummary> known = new ArrayList<>();
		promises.stream()
			.filter((promise) -> promise.state() != PromiseState.VOID)
			.sorted(Comparator.comparing(PromiseSummary::madeAt))
			.filter((promise) -> isKnown(promise, messages) || isMoreTime(promise, last(known)))
			.forEach(known::add);
		return known;
	}

	/** More time for what they know of is nothing that has to be told first. */
	private static boolean isMoreTime(PromiseSummary promise, @Nullable PromiseSummary before) {
		return promise.kind() == PromiseKind.INFORMATION_ASKED && before != null && before.kind() == promise.kind();
	}

	private static boolean isKnown(PromiseSummary promise, List<Seen> messages) {
		Set<MessageKind> telling = WITH_MESSAGE.getOrDefault(promise.kind(), Set.of());
		return telling.isEmpty() || telling.stream().anyMatch((kind) -> isTold(kind, promise.madeAt(), messages));
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

	/** The furthest stage they were told of; null when of none. */
	@Nullable StageKind furthest() {
		return (this.told != null) ? this.told.toKind() : null;
	}

	/** Whether they choose between staying in and closing it. */
	boolean hasChoice() {
		return this.promise != null && this.promise.kind() == PromiseKind.LAPSE_CHOICE;
	}

	/** Whether nothing of substance is said until a day. */
	boolean isHeld() {
		return this.promise != null && this.promise.kind() == PromiseKind.LEGAL_HOLD;
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
