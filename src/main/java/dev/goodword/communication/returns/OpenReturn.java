package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.bounces.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back and nobody has seen to.
 *
 * @param application what it was about; null for none in particular
 * @param candidate whom it was for
 * @param kind why it came back
 * @param status the code the server gave; null for none
 * @param at when we heard of it
 */
public record OpenReturn(UUID id, @Nullable JobApplicationId application, CandidateId candidate, AnswerKind kind,
		@Nullable String status, Instant at) {

	/** The key of the sentence that says why. */
	public String label() {
		return label(this.kind, this.status);
	}

	/** A full mailbox is said to be one. */
	static String label(AnswerKind kind, @Nullable String status) {
		boolean full = kind == AnswerKind.SOFT && status != null && status.endsWith(".2.2");
		return "communication.return." + (full ? "FULL" : kind.name());
	}

}
