package dev.goodword.communication;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one message to one person. */
@Embeddable
public record MessageId(@Column(name = "message_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static MessageId of(String text) {
		return new MessageId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
