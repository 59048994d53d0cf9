package dev.goodword.questions.visitors;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names a question of somebody who has not applied. */
@Embeddable
public record VisitorQuestionId(@Column(name = "visitor_question_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
