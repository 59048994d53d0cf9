package dev.goodword.questions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.questions.published.PublishedRef;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands.
 *
 * @param text what was asked; empty once the person was erased
 * @param answer what a person answered; null without one
 * @param dates by when it is answered
 * @param answeredBy who answered; null without an answer
 * @param settledAt when it was answered, helped or taken back; null while it is open
 * @param published the published answer it became or was helped by; null for none
 * @param kind what they want to know
 * @param delays how often the person was told a later day for it
 */
public record QuestionSummary(CandidateQuestionId id, JobApplicationId application, QuestionState state, String text,
		@Nullable String answer, Instant askedAt, QuestionDates dates, @Nullable AccountId answeredBy,
		@Nullable Instant settledAt, @Nullable PublishedRef published, QuestionKind kind, int delays) {

	/** Whether they want to know more about our decision. */
	public boolean isAboutDecision() {
		return this.kind == QuestionKind.FEEDBACK;
	}

	/** Whether an answer is awaited. */
	public boolean isOpen() {
		return this.state == QuestionState.ASKED;
	}

}
