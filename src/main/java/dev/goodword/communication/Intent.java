package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.promises.PromiseId;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * The wish to tell somebody something.
 *
 * @param application what it is about; null for a sign-in to no particular application
 * @param occasion what makes it this message and no other; the same occasion is told once
 * @param stageEpoch the epoch of the stage it belongs to
 * @param promise the promise whose date it states
 * @param cause the move or ending it tells of, so that it can be taken back with it
 * @param deadlineAt D of the promise it is to keep; null when it keeps none
 */
record Intent(MessageKind kind, CompanyId company, CandidateId candidate, @Nullable JobApplicationId application,
		String occasion, int stageEpoch, @Nullable PromiseId promise, @Nullable UUID cause,
		@Nullable Instant deadlineAt) {

	/**
	 * What the dedupe key is made of: {@code company | application | kind | occasion}.
	 */
	String dedupeText() {
		return this.company + "|" + ((this.application != null) ? this.application : this.candidate) + "|" + this.kind
				+ "|" + this.occasion;
	}

}
