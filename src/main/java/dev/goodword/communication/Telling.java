package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationRead;
import dev.goodword.applications.ApplicationRepeated;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Disposition;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.InterviewTakenBack;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.applications.Told;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseMade;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns facts into messages, together with the facts: a move, its promise and its message
 * are stored as one or not at all.
 */
@Component
class Telling {

	/** A decision within this time makes the note about reading needless. */
	private static final Duration READING = Duration.ofHours(24);

	/**
	 * Thanks follow a talk after this long, so that they do not meet people at the door.
	 */
	private static final Duration AFTER_TALK = Duration.ofHours(2);

	private static final Duration ONE_HOUR = Duration.ofHours(1);

	private final Scenes scenes;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final InterviewLetters interviewLetters;

	private final MessageRepository messages;

	private final Recalls recalls;

	private final Applications applications;

	private final EndingApplications endings;

	private final Promises promises;

	private final Positions positions;

	private final LetterTasks letterTasks;

	private final Draining draining;

	private final WithdrawingApplications withdrawals;

	private final EndQuestions invitations;

	Telling(Scenes scenes, Drafting drafting, Dispatch dispatch, InterviewLetters interviewLetters,
			MessageRepository messages, Recalls recalls, Applications applications, EndingApplications endings,
			Promises promises, Positions positions, LetterTasks letterTasks, Draining draining,
			WithdrawingApplications withdrawals, EndQuestions invitations) {
		this.scenes = scenes;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.interviewLetters = interviewLetters;
		this.messages = messages;
		this.recalls = recalls;
		this.applications = applications;
		this.endings = endings;
		this.promises = promises;
		this.positions = positions;
		this.letterTasks = letterTasks;
		this.draining = draining;
		this.withdrawals = withdrawals;
		this.invitations = invitations;
	}

	@EventListener
	void on(PromiseMade fact) {
		Scene scene = this.scenes.of(fact.application());
		PromiseSummary promise = this.promises.promise(fact.promise());
		switch (fact.kind()) {
			case APPLICATION_RECEIVED -> this.dispatch.send(scene,
					this.drafting.received(scene, promise.toldDate(), this.promises.closure(promise.id()).orElse(null)),
					Bond.about(promise, null), fact.at());
			case NEXT_ROUND, OFFER_IN_PREPARATION -> nextStep(scene, promise, new StageMoveId(fact.cause()), fact.at());
			case REPAIR -> broken(scene, promise, new PromiseId(fact.cause()), fact.at());
			case REOPENED -> welcome(scene, promise, fact.at());
			case INTERVIEW_BOOKED, FINAL_ROUND_BOOKED, NEW_TIME ->
				this.interviewLetters.tell(scene, promise, fact.cause(), fact.at());
			case INTERVIEW_HELD, FINAL_ROUND_HELD -> thanks(scene, promise, fact.cause(), fact.at());
			case AFTER_FIRST_HOLD, AFTER_SECOND_HOLD, AFTER_RELEASE, LAPSE_CHOICE, KEPT_IN, AFTER_UPDATE, AWAY, PAUSE,
					RESUMED, LEGAL_HOLD, AFTER_LEGAL_HOLD, INVITATION_OUT, AFTER_INVITATION, INFORMATION_ASKED,
					AFTER_INFORMATION, OFFER_OUT, AFTER_EXPIRY, AFTER_RESCIND, CORRECTED -> {
				// told by those who tell of delays, of times to choose from, of what we
				// asked for, of offers and of mistakes
			}
		}
	}

	@EventListener
	void on(ApplicationEnded fact) {
		if (fact.outcome() == Outcome.WITHDRAWN) {
			goodbye(fact);
		}
		if (!fact.outcome().isOurNo()) {
			return;
		}
		Scene scene = this.scenes.of(fact.application());
		Disposition why = this.applications.disposition(fact.move());
		Ending words = new Ending(0, why.reasonCode(), null, why.reasonForCandidate(), why.strength(), why.point(),
				this.invitations.carryTo(fact.application()).orElse(null),
				this.invitations.keepUntil(fact.application()).orElse(null));
		Instant deadline = this.promises.active(fact.application()).map(PromiseSummary::deadlineAt).orElse(null);
		Draft draft = this.drafting.ending(scene, fact.outcome(), words);
		this.dispatch.send(scene, draft,
				new Bond("epoch:" + fact.stageEpoch(), null, fact.move().value(), deadline, courtesy(scene, fact.at())),
				this.draining.undo(fact.move()).orElse(draft.kind().undo()), fact.at());
		this.endings.told(fact.application(), Told.SCHEDULED, fact.at());
	}

	@EventListener
	void on(ApplicationRead fact) {
		Scene scene = this.scenes.of(fact.application());
		this.promises.active(fact.application())
			.filter((promise) -> scene.application().isOpen() && promise.kind() != PromiseKind.AWAY
					&& promise.kind() != PromiseKind.LEGAL_HOLD)
			.ifPresent((promise) -> this.dispatch.send(scene,
					this.drafting.underReview(scene, fact.reader(), fact.at(),
							promise.kind().waitsForCandidate() ? null : promise.toldDate()),
					new Bond("read", promise.id(), null, promise.deadlineAt(), fact.at().plus(READING)), fact.at()));
	}

	@EventListener
	void on(ApplicationRepeated fact) {
		Scene scene = this.scenes.of(fact.earlier());
		this.dispatch.send(scene, this.drafting.alreadyApplied(scene, fact.at(), standingDate(fact.earlier())),
				new Bond(fact.repeat().toString(), null, null, null, fact.at()), fact.at());
	}

	@EventListener
	void on(EndingUndone fact) {
		this.recalls.takeBack(fact.application(), fact.undone().value(), fact.at());
		this.recalls.revive(fact.application(), fact.undone(), fact.at());
		this.letterTasks.review(fact.application());
	}

	@EventListener
	void on(StageMoveUndone fact) {
		this.recalls.takeBack(fact.application(), fact.undone().value(), fact.at());
		this.recalls.revive(fact.application(), fact.undone(), fact.at());
		this.letterTasks.review(fact.application());
	}

	/**
	 * Thanks for a talk that never was are stopped and its date is dropped; once they
	 * have been seen, their date was told and stays.
	 */
	@EventListener
	void on(InterviewTakenBack fact) {
		List<Message> thanks = this.messages.findByApplicationAndCauseId(fact.application(), fact.fact());
		boolean told = thanks.stream().anyMatch((message) -> message.moments().times().visibleAt() != null);
		if (!told) {
			this.recalls.takeBack(fact.application(), fact.fact(), fact.at());
			this.promises.causeTakenBack(fact.application(), fact.fact(), fact.at());
			this.letterTasks.review(fact.application());
		}
	}

	/** A step they were not told of before they left is told by a call. */
	private void welcome(Scene scene, PromiseSummary promise, Instant now) {
		this.dispatch.send(scene, this.drafting.reopened(scene, promise.toldDate()), Bond.about(promise, null), now);
		this.letterTasks.call(scene.application().id(), scene.owner().id(), promise.teamDueAt());
	}

	/** What was still to be said is not said any more; that they left is confirmed. */
	private void goodbye(ApplicationEnded fact) {
		this.recalls.stop(fact.application(), Recalls.WITHDRAWN, fact.at());
		this.letterTasks.review(fact.application());
		Scene scene = this.scenes.of(fact.application());
		LocalDate until = this.withdrawals.mayReturnUntil(scene.application()).orElse(null);
		this.dispatch.send(scene, this.interviewLetters.withdrawn(scene, until, fact),
				new Bond("epoch:" + fact.stageEpoch(), null, fact.move().value(), null, null), fact.at());
	}

	private void nextStep(Scene scene, PromiseSummary promise, StageMoveId move, Instant now) {
		StageMoveEntry entry = this.applications.logEntry(move);
		Instant deadline = this.promises.countedOn(promise.id()).map(PromiseSummary::deadlineAt).orElse(null);
		this.dispatch.send(scene,
				this.drafting.nextStep(scene, this.positions.stage(entry.toStage()), entry.wordsForCandidate(),
						promise.toldDate()),
				new Bond("epoch:" + entry.stageEpoch(), promise.id(), move.value(), deadline, now), now);
	}

	/** An apology for a broken word; what only came back is told by a call. */
	private void broken(Scene scene, PromiseSummary promise, PromiseId broken, Instant now) {
		PromiseSummary before = this.promises.promise(broken);
		boolean unsaid = scene.application().isOpen() || !this.messages.showsOutcome(scene.application().id());
		if (before.state() == PromiseState.BROKEN && unsaid) {
			this.dispatch.send(scene, this.drafting.brokenPromise(scene, before.toldDate(), promise.toldDate()),
					Bond.about(promise, null), now);
		}
	}

	/** A later date is never set without telling it. */
	private void thanks(Scene scene, PromiseSummary promise, UUID talk, Instant now) {
		Instant heldAt = scene.application().interviewHeldAt();
		if (heldAt != null) {
			Instant deadline = this.promises.countedOn(promise.id())
				.map(PromiseSummary::deadlineAt)
				.filter((day) -> day.isBefore(promise.deadlineAt()))
				.orElse(promise.deadlineAt());
			Instant settled = earlier(heldAt.plus(AFTER_TALK), deadline.minus(ONE_HOUR));
			this.dispatch.send(scene, this.drafting.interviewThanks(scene, heldAt, promise.toldDate()), new Bond(
					promise.id().toString(), promise.id(), talk, deadline, settled.isAfter(now) ? settled : now), now);
		}
	}

	/**
	 * The date they were told last: also when a "no" waits for its hour, which a letter
	 * without a date would give away.
	 */
	private @Nullable LocalDate standingDate(JobApplicationId id) {
		return this.promises.active(id)
			.or(() -> this.promises.history(id)
				.stream()
				.filter((promise) -> promise.state() != PromiseState.VOID)
				.max(Comparator.comparing(PromiseSummary::madeAt)))
			.map(PromiseSummary::toldDate)
			.orElse(null);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant courtesy(Scene scene, Instant decidedAt) {
		return SendWindow.badNewsEarliest(scene.application().receivedAt(), scene.application().interviewHeldAt(),
				decidedAt, Duration.ZERO);
	}

}
