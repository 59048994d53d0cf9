package dev.goodword.channels;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;

/**
 * One text that is to be sent; it holds no words.
 *
 * @param occasion what brought it about: the entry in the log of a talk, or the letter
 * @param tries how often it was handed over and certainly not taken
 */
record TextNote(UUID id, CandidateId candidate, JobApplicationId application, TextReason reason, String occasion,
		int tries, Instant expiresAt) {
}
