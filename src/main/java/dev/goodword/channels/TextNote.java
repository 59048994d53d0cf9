package dev.goodword.channels;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;

/**
 * One text that is to be sent; it holds no words.
 *
 * @param tries how often it was handed over and certainly not taken
 */
record TextNote(UUID id, CandidateId candidate, JobApplicationId application, TextReason reason, int tries,
		Instant expiresAt) {
}
