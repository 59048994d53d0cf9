package dev.goodword.channels;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one robot in a group of colleagues. */
@Embeddable
public record RobotId(@Column(name = "robot_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static RobotId of(String text) {
		return new RobotId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
