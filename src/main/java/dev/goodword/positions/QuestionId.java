package dev.goodword.positions;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a question that a position asks on its form. */
@Embeddable
public record QuestionId(@Column(name = "question_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static QuestionId of(String text) {
		return new QuestionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
