package dev.goodword.positions;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one stage of one position's own pipeline. */
@Embeddable
public record StageId(@Column(name = "stage_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static StageId of(String text) {
		return new StageId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
