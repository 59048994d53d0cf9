package dev.goodword.decisions;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one request for a decision. */
@Embeddable
public record DecisionRequestId(@Column(name = "decision_request_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static DecisionRequestId of(String text) {
		return new DecisionRequestId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
