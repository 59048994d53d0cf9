package dev.goodword.questions.published;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one published answer through all its versions. */
@Embeddable
public record PublishedAnswerId(@Column(name = "published_answer_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
