package dev.goodword.interviews;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an appointment; never changed.
 *
 * @param id the occasion
 * @param act what happened
 * @param askedBy which side wanted it or brought it about
 * @param actor who entered it; null when the candidate did
 * @param reason why, in words the candidate may read; null when nobody said
 * @param appointment the time that stood from then on
 */
public record InterviewEntry(UUID id, InterviewId interview, JobApplicationId application, InterviewAct act,
		Side askedBy, @Nullable AccountId actor, @Nullable String reason, Appointment appointment, Instant at) {
}
