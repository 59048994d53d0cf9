package dev.goodword.candidates;

import java.time.Instant;

/**
 * A person was erased: their key is gone; every module that holds their data removes it.
 */
public record CandidateErased(CandidateId candidate, Instant at) {
}
