package dev.goodword.applications;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one candidate's run for one position, one attempt. */
@Embeddable
public record JobApplicationId(@Column(name = "application_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static JobApplicationId of(String text) {
		return new JobApplicationId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
