package dev.goodword.interviews;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one appointment with one candidate, however often it moves. */
@Embeddable
public record InterviewId(@Column(name = "interview_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static InterviewId of(String text) {
		return new InterviewId(UUID.fromString(text));
	}

	/** Reads what somebody else wrote; empty when it is no id. */
	public static Optional<InterviewId> parse(String text) {
		try {
			return Optional.of(of(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
