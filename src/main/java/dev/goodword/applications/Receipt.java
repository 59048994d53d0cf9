package dev.goodword.applications;

import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What handing in brought about. The page that follows is the same for a first and a
 * repeated submission, so that nobody can find out who has applied here.
 *
 * @param candidate who applied, a row of their own while unconfirmed
 * @param subject what the status link is about: the application, or the repeated
 * submission
 * @param application the new application; null when the same name and address already
 * have a live one for this position
 * @param reference the code people may quote
 * @param fresh false when this was the repetition of one sending (double click, retry),
 * which changed nothing
 */
public record Receipt(CandidateId candidate, UUID subject, @Nullable JobApplicationId application, String reference,
		boolean fresh) {
}
