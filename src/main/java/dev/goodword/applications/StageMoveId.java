package dev.goodword.applications;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one entry of the append-only log of stages and endings. */
@Embeddable
public record StageMoveId(@Column(name = "move_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static StageMoveId of(String text) {
		return new StageMoveId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
