package dev.goodword.positions;

import dev.goodword.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The row of a {@link Question}. */
@Entity
@Table(name = "position_question")
class StoredQuestion {

	@EmbeddedId
	private QuestionId id;

	@Embedded
	private PositionId position;

	@Column(name = "place")
	private int order;

	@Enumerated(EnumType.STRING)
	private Question.Kind kind;

	@Embedded
	private LocalizedText text;

	@Column(name = "must_have")
	private boolean required;

	private int longest;

	@NullUnmarked
	protected StoredQuestion() {
	}

	StoredQuestion(QuestionId id, PositionId position, Question question) {
		this.id = id;
		this.position = position;
		this.order = question.order();
		this.kind = question.kind();
		this.text = question.text();
		this.required = question.required();
		this.longest = question.longest();
	}

	Question question() {
		return new Question(this.id, this.order, this.kind, this.text, this.required, this.longest);
	}

}
