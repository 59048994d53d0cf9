package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.List;

import dev.goodword.applications.Ending;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.texts.CurrentTexts;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Escalation;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.RestingPromises;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes messages on trial: nothing is stored, nothing is sent. */
@Component
class Previews {

	private final Scenes scenes;

	private final Drafting drafting;

	private final DelayLetters delays;

	private final Escalation escalation;

	private final MailTemplates templates;

	private final CurrentTexts texts;

	private final Promises promises;

	private final RestingPromises resting;

	private final Positions positions;

	private final InstantSource clock;

	Previews(Scenes scenes, Drafting drafting, DelayLetters delays, Escalation escalation, MailTemplates templates,
			CurrentTexts texts, Promises promises, RestingPromises resting, Positions positions, InstantSource clock) {
		this.scenes = scenes;
		this.drafting = drafting;
		this.delays = delays;
		this.escalation = escalation;
		this.templates = templates;
		this.texts = texts;
		this.promises = promises;
		this.resting = resting;
		this.positions = positions;
		this.clock = clock;
	}

	MessagePreview decline(JobApplicationId id, Ending words) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		Instant earliest = SendWindow.badNewsEarliest(scene.application().receivedAt(),
				scene.application().interviewHeldAt(), now, Duration.ZERO);
		return preview(scene, this.drafting.decline(scene, words), earliest, now);
	}

	/** The letter that one end among many would send, with the longer way back. */
	MessagePreview ending(JobApplicationId id, Outcome outcome, Ending words) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		Instant earliest = SendWindow.badNewsEarliest(scene.application().receivedAt(),
				scene.application().interviewHeldAt(), now, UndoingBatches.UNDO);
		return preview(scene, this.drafting.ending(scene, outcome, words), earliest, now);
	}

	MessagePreview nextStep(JobApplicationId id, Move move) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		PipelineStage next = this.positions.stage(move.to());
		PromiseKind kind = this.promises.onEntering(next.kind()).orElse(PromiseKind.NEXT_ROUND);
		return preview(scene, this.drafting.nextStep(scene, next, move.wordsForCandidate(),
				this.promises.preview(kind, scene.application(), now)), now, now);
	}

	/**
	 * What is told about a talk that is agreed or moved.
	 * @param before the time that stood before; null when it is new
	 */
	MessagePreview interview(JobApplicationId id, InterviewPlan plan, @Nullable Appointment before, Change change) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		MessageKind kind = (before != null) ? MessageKind.INTERVIEW_MOVED : MessageKind.INTERVIEW_CONFIRMED;
		return preview(scene,
				this.drafting.interview(kind, scene, new Talk(plan, before, change),
						this.promises.answerAfter(scene.application(), plan)),
				now, now, first(plan.appointment(), before));
	}

	private static Instant first(Appointment one, @Nullable Appointment other) {
		return (other != null && other.startsAt().isBefore(one.startsAt())) ? other.startsAt() : one.startsAt();
	}

	/**
	 * The message that goes out by itself as it would be at its hour; empty when none is
	 * planned.
	 */
	Optional<MessagePreview> hold(JobApplicationId id) {
		PromiseSummary held = this.promises.active(id).orElse(null);
		PromiseKind next = (held != null) ? held.next() : null;
		if (held == null || next == null || held.holds().nextAt() == null) {
			return Optional.empty();
		}
		Scene scene = this.scenes.of(id);
		Instant at = held.holds().nextAt();
		return Optional
			.of(preview(scene, this.delays.late(next, scene, held, this.promises.preview(next, scene.application(), at),
					this.escalation.of(scene.position()).name(), at), at, at));
	}

	/** The question whether they want to stay in, as it would be sent now. */
	MessagePreview ask(JobApplicationId id) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		PromiseSummary running = this.promises.active(id).orElseThrow();
		LocalDate told = this.promises.preview(PromiseKind.LAPSE_CHOICE, scene.application(), now);
		return preview(scene, this.delays.late(PromiseKind.LAPSE_CHOICE, scene, running, told,
				this.escalation.of(scene.position()).name(), now), now, now);
	}

	/**
	 * What an applicant would be told of a pause; empty when they keep their own date.
	 */
	Optional<MessagePreview> pause(JobApplicationId id, Pause wanted) {
		LocalDate told = this.resting.preview(id, wanted.reviewOn());
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		return (told != null) ? Optional.of(preview(scene, this.delays.paused(scene, wanted, told), now, now))
				: Optional.empty();
	}

	/** What an applicant would be told if it were held for the law, with that date. */
	MessagePreview heldForLaw(JobApplicationId id, LocalDate told) {
		Scene scene = this.scenes.of(id);
		Instant now = this.clock.instant();
		return preview(scene, this.delays.heldForLaw(scene, told), now, now);
	}

	MessagePreview preview(Scene scene, Draft draft, Instant earliest, Instant now) {
		return preview(scene, draft, earliest, now, null);
	}

	private MessagePreview preview(Scene scene, Draft draft, Instant earliest, Instant now, @Nullable Instant talkAt) {
		Instant deadline = this.promises.active(scene.application().id()).map(PromiseSummary::deadlineAt).orElse(null);
		SendPlan plan = SendPlan.of(draft.kind(), now, earliest,
				this.scenes.window(scene.person(), scene.position(), deadline).about(talkAt), 0);
		return written(scene, draft, plan, deadline != null && plan.notBefore().isAfter(deadline));
	}

	/**
	 * A letter that keeps no day and can be taken back for that long.
	 */
	MessagePreview free(Scene scene, Draft draft, Duration undo, Instant now) {
		return written(scene, draft, SendPlan.of(draft.kind(), undo, now, now,
				this.scenes.window(scene.person(), scene.position(), null), 0), false);
	}

	private MessagePreview written(Scene scene, Draft draft, SendPlan plan, boolean late) {
		try {
			Letter letter = this.templates.write(
					this.texts.of(scene.position().company(), draft.template(), draft.language()), draft.fields(),
					draft.surround());
			return new MessagePreview(draft.kind(), draft.language(), letter.subject(), letter.paragraphs(),
					plan.notBefore(), plan.undoUntil(), late, List.of(), letter);
		}
		catch (IncompleteLetter ex) {
			return new MessagePreview(draft.kind(), draft.language(), "", List.of(), plan.notBefore(), plan.undoUntil(),
					late, ex.fields(), null);
		}
	}

}
