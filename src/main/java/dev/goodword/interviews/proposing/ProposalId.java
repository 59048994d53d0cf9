package dev.goodword.interviews.proposing;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one proposal of times to one candidate. */
@Embeddable
public record ProposalId(@Column(name = "proposal_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a form.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static ProposalId of(String text) {
		return new ProposalId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
