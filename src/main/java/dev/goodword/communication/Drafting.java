package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Ending;
import dev.goodword.applications.Outcome;
import dev.goodword.calendars.Closure;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.positions.PipelineStage;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Drafts letters, for sending and for looking at beforehand alike. */
@Component
class Drafting {

	private final LetterFields fields;

	private final InterviewFields talks;

	private final MailLinks links;

	private final MailSettings settings;

	Drafting(LetterFields fields, InterviewFields talks, MailLinks links, MailSettings settings) {
		this.fields = fields;
		this.talks = talks;
		this.links = links;
		this.settings = settings;
	}

	/**
	 * It has arrived.
	 * @param closure the long closure that is a reason for the told day; null for none
	 */
	Draft received(Scene scene, LocalDate told, @Nullable Closure closure) {
		return draft(MessageKind.RECEIVED, scene, this.fields.received(scene, closure), told);
	}

	/**
	 * Somebody reads it.
	 * @param told the date by which they hear from us; null while it is their turn
	 */
	Draft underReview(Scene scene, AccountId reader, Instant at, @Nullable LocalDate told) {
		return draft(MessageKind.UNDER_REVIEW, scene, this.fields.underReview(scene, reader, at), told);
	}

	Draft nextStep(Scene scene, PipelineStage next, @Nullable String words, LocalDate told) {
		return draft(MessageKind.NEXT_STEP, scene, this.fields.nextStep(scene, next, words), told);
	}

	Draft interviewThanks(Scene scene, Instant heldAt, LocalDate told) {
		return draft(MessageKind.INTERVIEW_THANKS, scene, this.fields.interviewThanks(scene, heldAt, told), told);
	}

	/** A "no": of the position's end, or by a decision about the person. */
	Draft ending(Scene scene, Outcome outcome, Ending words) {
		return switch (outcome) {
			case POSITION_CLOSED -> draft(MessageKind.POSITION_CLOSED, scene, this.fields.closed(scene, words), null);
			case RELEASED -> draft(MessageKind.PAUSED_AGAIN, scene, this.fields.released(scene, words), null);
			default -> decline(scene, words);
		};
	}

	/** A decline in the words that fit: after a talk a person writes two things. */
	Draft decline(Scene scene, Ending words) {
		if (scene.application().interviewHeldAt() != null) {
			return draft(MessageKind.NOT_SELECTED_AFTER_INTERVIEW, scene,
					this.fields.declinedAfterInterview(scene, words.strength(), words.point()), null);
		}
		return draft(MessageKind.NOT_SELECTED_EARLY, scene,
				this.fields.declinedEarly(scene, words.reasonForCandidate()), null);
	}

	Draft brokenPromise(Scene scene, LocalDate broken, LocalDate told) {
		return draft(MessageKind.BROKEN_PROMISE, scene, this.fields.brokenPromise(scene, broken), told);
	}

	Draft alreadyApplied(Scene scene, Instant repeatedAt, @Nullable LocalDate told) {
		return draft(MessageKind.ALREADY_APPLIED, scene, this.fields.alreadyApplied(scene, repeatedAt), told);
	}

	/**
	 * Something about a talk.
	 * @param told the date by which they hear from us afterwards; null when it is not
	 * this letter that tells it
	 */
	Draft interview(MessageKind kind, Scene scene, Talk talk, @Nullable LocalDate told) {
		return draft(kind, scene, this.talks.of(scene, talk), told);
	}

	/**
	 * A talk was missed while other times can be chosen.
	 * @param told the date by which they hear from us
	 */
	Draft missed(MessageKind kind, Scene scene, Talk talk, LocalDate told) {
		Map<Field, String> words = this.talks.of(scene, talk);
		words.put(Field.SLOTS_AHEAD, "yes");
		return draft(kind, scene, words, told, scene.owner().name(), Target.OTHER_TIMES);
	}

	/**
	 * It is withdrawn.
	 * @param until the last day of coming back; null when there is no way back
	 * @param calledOff the talks that do not take place because of it
	 */
	Draft withdrawn(Scene scene, @Nullable LocalDate until, List<InterviewSummary> calledOff) {
		return draft(MessageKind.WITHDRAWN, scene, this.fields.withdrawn(scene, until,
				calledOff.stream().map((talk) -> talk.plan().appointment()).toList()), null);
	}

	Draft reopened(Scene scene, LocalDate told) {
		return draft(MessageKind.REOPENED, scene, this.fields.reopened(scene), told);
	}

	Draft signIn(LocaleTag language, DateWords dates, IssuedSignIn issued, String company) {
		return new Draft(MessageKind.SIGN_IN, language, LetterFields.signIn(dates, issued),
				new Surround(company, null, null, this.links.signIn(issued.token()), Target.SIGN_IN, false));
	}

	/** A letter the recruiter signs, with the way to the person's page. */
	Draft draft(MessageKind kind, Scene scene, Map<Field, String> words, @Nullable LocalDate told) {
		return draft(kind, scene, words, told, scene.owner().name(), Target.PAGE);
	}

	/**
	 * A letter somebody else signs, or with another button.
	 * @param told the date it gives our word for; null for none
	 */
	Draft draft(MessageKind kind, Scene scene, Map<Field, String> words, @Nullable LocalDate told, String signer,
			Target target) {
		DateWords.Said date = (told != null) ? scene.dates().longDate(told) : null;
		String page = this.links.page(scene.person().id(), scene.application().id().value());
		return new Draft(kind, scene.language(), words, new Surround(scene.company().name().in(scene.language()),
				signer, date, page, target, this.settings.isAnswerable()));
	}

}
