package dev.goodword.communication.returns;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * Which mail came back.
 *
 * @param message the message; null when nobody can tell
 * @param application what it was about; null for none in particular
 * @param candidate whom it was for
 */
public record Returned(@Nullable MessageId message, @Nullable JobApplicationId application, CandidateId candidate) {
}
