package dev.goodword.candidates;

import java.time.Instant;

/** A person has shown that mail to their current address reaches them. */
public record AddressConfirmed(CandidateId candidate, Instant at) {
}
