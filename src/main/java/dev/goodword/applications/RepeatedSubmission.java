package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A second submission of the same name and address for the same position, kept apart from
 * the first.
 *
 * @param candidate the row of whoever sent it: nobody knows yet whether it is the same
 * person
 * @param earlier the live application it repeats
 * @param reference its own reference
 * @param shownDate the date shown before sending
 * @param files what came with it, the resume first
 * @param answers its answers
 */
public record RepeatedSubmission(UUID id, CandidateId candidate, JobApplicationId earlier, String reference,
		Instant receivedAt, @Nullable LocalDate shownDate, List<FileId> files, List<AnswerGiven> answers) {

	public RepeatedSubmission {
		files = List.copyOf(files);
		answers = List.copyOf(answers);
	}

	/** Hides what was answered. */
	@Override
	public String toString() {
		return "RepeatedSubmission[" + this.id + "]";
	}

}
