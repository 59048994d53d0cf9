package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.Returned;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what follows from what became of a message. */
@Component
class Aftermath {

	/** The task to call somebody whom mail does not reach. */
	static final String CALL_TASK = "CALL_CANDIDATE";

	/** The task to find out whether a message arrived. */
	static final String CHECK_TASK = "CHECK_DELIVERY";

	private static final Set<PromiseKind> TOLD_BY_STEP = EnumSet.of(PromiseKind.NEXT_ROUND,
			PromiseKind.OFFER_IN_PREPARATION);

	private static final Logger log = LoggerFactory.getLogger(Aftermath.class);

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final Promises promises;

	private final EndingApplications endings;

	private final Tasks tasks;

	private final Candidates candidates;

	private final Scenes scenes;

	private final AddressLedger ledger;

	private final LetterTasks letterTasks;

	private final QuestionWords questions;

	private final ApplicationEventPublisher events;

	Aftermath(Promises promises, EndingApplications endings, Tasks tasks, Candidates candidates, Scenes scenes,
			AddressLedger ledger, LetterTasks letterTasks, QuestionWords questions, ApplicationEventPublisher events) {
		this.promises = promises;
		this.endings = endings;
		this.tasks = tasks;
		this.candidates = candidates;
		this.scenes = scenes;
		this.ledger = ledger;
		this.letterTasks = letterTasks;
		this.questions = questions;
		this.events = events;
	}

	void follow(Set<Consequence> consequences, Message message, @Nullable MailOutcome outcome, Instant now) {
		if (consequences.contains(Consequence.OPERATIONS)) {
			log.error("Message {} {} was refused with {}: our mail needs attention", message.id(), message.kind(),
					message.tries().lastCode());
		}
		if (consequences.contains(Consequence.SUPPRESS) && outcome != null
				&& !MessageFamilies.ELSEWHERE.contains(message.kind())) {
			EmailAddress address = this.candidates.profile(message.candidate()).email();
			if (address != null) {
				this.ledger.stop(address, new Returned(message.id(), message.application(), message.candidate()),
						outcome, now);
			}
		}
		JobApplicationId application = message.application();
		if (application != null) {
			follow(consequences, message, application, now);
		}
	}

	private void follow(Set<Consequence> consequences, Message message, JobApplicationId application, Instant now) {
		if (consequences.contains(Consequence.EFFECTIVE)) {
			effective(message, application, now);
		}
		if (consequences.contains(Consequence.NOT_TOLD) && message.kind() != MessageKind.SURVEY) {
			notTold(message, application, now);
		}
		if (!consequences.contains(Consequence.CALL) && !consequences.contains(Consequence.SHOW_TO_PERSON)) {
			return;
		}
		if (this.scenes.of(application).application().outcome() == Outcome.WITHDRAWN) {
			return;
		}
		if (consequences.contains(Consequence.CALL) && message.kind().isWorthACall()) {
			give(CALL_TASK, application, now.plus(ONE_DAY));
		}
		if (consequences.contains(Consequence.SHOW_TO_PERSON)) {
			give(CHECK_TASK, application, now.plus(ONE_DAY));
		}
	}

	private void effective(Message message, JobApplicationId application, Instant now) {
		heard(message, application, now);
		this.letterTasks.review(application);
		this.events.publishEvent(new CandidateTold(message.id(), application, message.kind(), now));
	}

	/** They know what the letter says, by mail or by a call in its place. */
	void heard(Message message, JobApplicationId application, Instant now) {
		UUID cause = message.cause();
		if (message.kind().tellsDecision() && cause != null) {
			this.promises.decisionEffective(application, new StageMoveId(cause), now);
		}
		if (message.kind().keepsByUpdate() && message.promise() != null) {
			this.promises.holdEffective(message.promise(), now);
		}
		else if (message.kind().isStep() && message.promise() != null) {
			this.promises.stepEffective(message.promise(), now);
		}
		else if (message.kind().carriesPromise() && message.promise() != null) {
			this.promises.dateEffective(message.promise(), now);
		}
		if (message.kind().tellsOutcome()) {
			this.endings.told(application, Told.SENT, now);
		}
		this.questions.heard(message, now);
	}

	/** What it said does not count any more: it came back. */
	void unheard(Message message) {
		this.questions.lost(message);
	}

	/**
	 * A message that was stopped for good: the promise that only it could tell falls with
	 * it, unless the ending that stopped it may still be taken back. A step that a date
	 * of another kind has overtaken is told by a call, and so is what stood in words that
	 * were recalled.
	 */
	void dropped(Message message, Instant now) {
		JobApplicationId application = message.application();
		PromiseId promise = message.promise();
		boolean recalled = LettersByText.RECALLED.equals(message.reason());
		if (recalled && application != null && message.kind().isWorthACall()
				&& this.scenes.of(application).application().outcome() != Outcome.WITHDRAWN) {
			give(CALL_TASK, application, now.plus(ONE_DAY));
		}
		if (application == null || promise == null || !message.moments().hasSettled()
				|| !message.kind().carriesPromise() || SendGuard.DECIDED.equals(message.reason())) {
			return;
		}
		boolean overtaken = SendGuard.NEWER_DATE.equals(message.reason()) && message.kind().tellsDecision()
				&& this.promises.active(application)
					.filter((running) -> !TOLD_BY_STEP.contains(running.kind()))
					.isPresent();
		if (overtaken) {
			give(CALL_TASK, application, now.plus(ONE_DAY));
		}
		this.promises.dateDropped(promise, now);
	}

	private void notTold(Message message, JobApplicationId application, Instant now) {
		if (message.kind().tellsOutcome()) {
			this.endings.told(application, Told.FAILED, now);
		}
		this.events.publishEvent(new MessageFailed(message.id(), application, message.kind(), now));
	}

	/**
	 * The same about a letter, unless somebody has done such a task since it was written:
	 * what they did is not asked of them every few minutes, and another letter is not
	 * kept from them by it.
	 */
	void giveOnce(String kind, JobApplicationId application, Instant written, Instant dueAt) {
		boolean done = this.tasks.of(application)
			.stream()
			.anyMatch((task) -> task.kind().equals(kind) && task.doneBy() != null && task.doneAt() != null
					&& !task.doneAt().isBefore(written));
		if (!done) {
			give(kind, application, dueAt);
		}
	}

	/** Gives the recruiter responsible a task. */
	void give(String kind, JobApplicationId application, Instant dueAt) {
		this.tasks.add(kind, application, this.scenes.of(application).owner().id(), dueAt);
	}

}
