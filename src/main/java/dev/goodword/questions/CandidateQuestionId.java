package dev.goodword.questions;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one question of a candidate. */
@Embeddable
public record CandidateQuestionId(@Column(name = "candidate_question_id") UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
