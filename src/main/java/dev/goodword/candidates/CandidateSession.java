package dev.goodword.candidates;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An opened session of one person in one browser.
 *
 * @param candidate who
 * @param onlySubject the one application or repeated submission it may see; null for all
 * of the person
 * @param since when it was opened, which took a code or sending the form
 * @param until when it ends at the latest
 */
public record CandidateSession(CandidateId candidate, @Nullable UUID onlySubject, Instant since, Instant until) {

	/** Whether it may see the subject, which belongs to the given person. */
	public boolean maySee(CandidateId owner, UUID subject) {
		return this.candidate.equals(owner) && (this.onlySubject == null || this.onlySubject.equals(subject));
	}

}
