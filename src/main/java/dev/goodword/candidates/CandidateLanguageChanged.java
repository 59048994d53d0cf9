package dev.goodword.candidates;

import java.time.Instant;

/** A person reads another language from now on. */
public record CandidateLanguageChanged(CandidateId candidate, Instant at) {
}
