package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that could not be written, and that somebody writes: the same letter with the
 * same date and the same consequences, in the person's words. It is guarded like any
 * other.
 */
@Service
@Transactional
public class LettersByHand {

	/** The most characters (code points) of the words. */
	public static final int LONGEST = 2000;

	private final Applications applications;

	private final Promises promises;

	private final MessageRepository messages;

	private final LetterLocks locks;

	private final MessageStore store;

	private final Guarding guard;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final ByHand letters;

	private final LetterTasks tasks;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	LettersByHand(Applications applications, Promises promises, MessageRepository messages, LetterLocks locks,
			MessageStore store, Guarding guard, Scenes scenes, LetterFields fields, Drafting drafting, ByHand letters,
			LetterTasks tasks, ApplicationTrail trail, InstantSource clock) {
		this.applications = applications;
		this.promises = promises;
		this.messages = messages;
		this.locks = locks;
		this.store = store;
		this.guard = guard;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.letters = letters;
		this.tasks = tasks;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What is missing.
	 * @throws UnknownApplication when there is no such message about the application, or
	 * the person may not know of it
	 */
	@Transactional(readOnly = true)
	public UnwrittenLetter unwritten(JobApplicationId id, MessageId message, StaffMember who) {
		Message found = find(id, message, who);
		Instant now = this.clock.instant();
		return new UnwrittenLetter(message, found.kind(), this.scenes.of(id).company().name().in(found.words().tag()),
				found.words().tag(), told(found), objection(found, plan(found, now), now));
	}

	/** The letter as they would read it. */
	public MessagePreview preview(JobApplicationId id, MessageId message, WordsByHand words, StaffMember who) {
		Message found = find(id, message, who);
		SendPlan plan = plan(found, this.clock.instant());
		return this.letters.preview(draft(found, words, who), plan);
	}

	/**
	 * Puts it on its way.
	 * @throws Refused when it is no longer to be written, or its words will not do
	 */
	public void send(JobApplicationId id, MessageId message, WordsByHand words, StaffMember who) {
		find(id, message, who);
		Message found = this.locks.lock(message).orElseThrow(UnknownApplication::new);
		Instant now = this.clock.instant();
		SendPlan plan = plan(found, now);
		Refused.ifObjected(objection(found, plan, now));
		Refused.ifObjected(FairWords.stop(words.subject() + "\n" + words.text())
			.map((word) -> new Refusal("communication.refused.unfair", word)));
		found.writeByHand(this.letters.words(found, draft(found, words, who)), plan, now);
		this.store.put(found, now);
		this.tasks.review(id);
		this.trail.record(who, "message.written-by-hand", id);
	}

	private Draft draft(Message message, WordsByHand words, StaffMember who) {
		Scene scene = this.scenes.of(application(message));
		Map<Field, String> filled = this.fields.common(scene);
		filled.put(Field.WRONG_SUBJECT, words.subject());
		filled.put(Field.UPDATE_TEXT, words.text());
		return this.drafting.draft(message.kind(), scene, filled, told(message), who.name(), Target.PAGE);
	}

	/** The day in the letter: that of the promise it was to tell, and no other. */
	private @Nullable LocalDate told(Message message) {
		PromiseId promise = message.promise();
		return (promise != null) ? this.promises.promise(promise).toldDate() : null;
	}

	private SendPlan plan(Message message, Instant now) {
		Scene scene = this.scenes.of(application(message));
		Instant deadline = this.promises.active(application(message)).map(PromiseSummary::deadlineAt).orElse(null);
		Instant earliest = message.kind().isBadNews() ? SendWindow.badNewsEarliest(scene.application().receivedAt(),
				scene.application().interviewHeldAt(), now, Duration.ZERO) : now;
		return SendPlan.of(message.kind(), now, earliest, this.scenes.window(scene.person(), scene.position(), deadline)
			.about(this.scenes.talk(message.kind(), message.cause(), now)), 0);
	}

	private Optional<Refusal> objection(Message message, SendPlan plan, Instant now) {
		if (message.state() != MessageState.BLOCKED) {
			return refusal("done");
		}
		LocalDate told = told(message);
		boolean late = told != null && this.promises.active(application(message))
			.filter((running) -> running.id().equals(message.promise()))
			.filter((running) -> plan.notBefore().isAfter(running.deadlineAt()))
			.isPresent();
		if (late || !plan.notBefore().isBefore(plan.expiresAt())) {
			return refusal("late");
		}
		SendGuard.Answer answer = this.guard.ask(message, now);
		boolean over = !answer.mayLeave() && answer.verdict().isFinal() && answer.verdict() != MessageState.EXPIRED;
		return over ? refusal("over") : Optional.empty();
	}

	private static Optional<Refusal> refusal(String why) {
		return Optional.of(new Refusal("communication.refused.byHand." + why, null));
	}

	private Message find(JobApplicationId id, MessageId message, StaffMember who) {
		Message found = this.messages.findById(message)
			.filter((known) -> id.equals(known.application()) && MessageFamilies.canBeWrittenByHand(known.kind()))
			.orElseThrow(UnknownApplication::new);
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		if (found.kind().isBadNews()) {
			this.applications.visible(id, who, Permission.END_APPLICATION);
		}
		return found;
	}

	private static JobApplicationId application(Message message) {
		JobApplicationId application = message.application();
		if (application == null) {
			throw new UnknownApplication();
		}
		return application;
	}

}
