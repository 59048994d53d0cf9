package dev.goodword.candidates;

import java.util.UUID;

/**
 * Where a link from a mail leads.
 *
 * @param candidate whose link it is
 * @param subject what it is about: an application, or a repeated submission
 * @param purpose what it may do
 */
public record LinkTarget(CandidateId candidate, UUID subject, LinkPurpose purpose) {
}
