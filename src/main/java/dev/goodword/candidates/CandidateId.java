package dev.goodword.candidates;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a person we know. */
@Embeddable
public record CandidateId(@Column(name = "candidate_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static CandidateId of(String text) {
		return new CandidateId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
