package dev.goodword.questions;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's side: a person answers, and what helps others is published. */
@Service
@Transactional
public class AnsweringQuestions {

	private final QuestionDesk desk;

	private final PublishedAnswers published;

	private final Applications applications;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	AnsweringQuestions(QuestionDesk desk, PublishedAnswers published, Applications applications, ApplicationTrail trail,
			InstantSource clock, ApplicationEventPublisher events) {
		this.desk = desk;
		this.published = published;
		this.applications = applications;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * What a person answers.
	 *
	 * @param text the answer as the candidate reads it
	 * @param publish what everybody may read of it; null for nothing
	 * @param standing the published answer it repeats; null for none
	 */
	public record Answer(String text, @Nullable PublicWords publish, @Nullable PublishedAnswerId standing) {
	}

	/**
	 * Answers; the candidate is told. Answering in the same words twice changes nothing.
	 * @throws UnknownQuestion when there is none about the application
	 * @throws Refused when it awaits no answer, or the words are missing or too long
	 */
	public void answer(JobApplicationId id, CandidateQuestionId question, Answer answer, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		ApplicationSummary application = this.applications.lockedSummary(id);
		CandidateQuestion row = this.desk.row(question)
			.filter((one) -> one.application().equals(id))
			.orElseThrow(UnknownQuestion::new);
		String words = QuestionDesk.stripped(answer.text());
		QuestionSummary seen = this.desk.summary(row);
		if (words.equals(seen.answer()) && who.id().equals(seen.answeredBy())) {
			return;
		}
		Refused.ifObjected(QuestionPolicy.toAnswer(row.state(), words));
		Instant now = this.clock.instant();
		PublishedRef ref = seen.isAboutDecision() ? null : ref(application, answer, who);
		row.answer(this.desk.seal(application.candidate(), words), ref, who.id(), now);
		this.desk.save(row);
		if (ref != null) {
			this.desk.published(application);
		}
		this.desk.remind(application);
		this.trail.record(who, "question.answered", id);
		this.events.publishEvent(new QuestionAnswered(question, id, now));
	}

	private @Nullable PublishedRef ref(ApplicationSummary application, Answer answer, StaffMember who) {
		if (answer.publish() != null) {
			return this.published.publish(application.position(), answer.publish(), who);
		}
		return (answer.standing() != null)
				? this.published.standing(application.position(), answer.standing()).orElse(null) : null;
	}

}
