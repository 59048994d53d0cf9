package dev.goodword.applications;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names something one of us has to do by a date. */
@Embeddable
public record TaskId(@Column(name = "task_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static TaskId of(String text) {
		return new TaskId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
