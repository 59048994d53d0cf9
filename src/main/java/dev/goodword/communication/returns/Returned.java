package dev.goodword.communication.returns;

import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.MessageId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Which mail came back: one to a candidate, or one to somebody who asked without having
 * applied.
 *
 * @param mail the message, or the mail to a visitor; null when nobody can tell
 * @param application what it was about; null for none in particular
 * @param candidate whom it was for; null for a visitor
 * @param question the visitor's question; null for a candidate
 */
public record Returned(@Nullable UUID mail, @Nullable JobApplicationId application, @Nullable CandidateId candidate,
		@Nullable VisitorQuestionId question) {

	public Returned(@Nullable MessageId message, @Nullable JobApplicationId application, CandidateId candidate) {
		this((message != null) ? message.value() : null, application, candidate, null);
	}

	/** A mail about a visitor's question. */
	public static Returned ofVisitor(@Nullable UUID mail, VisitorQuestionId question) {
		return new Returned(mail, null, null, question);
	}

}
