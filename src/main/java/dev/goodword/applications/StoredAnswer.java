package dev.goodword.applications;

import java.util.UUID;

import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of an {@link AnswerGiven}: the question's wording is kept as it was. */
@Entity
@Table(name = "application_answer")
class StoredAnswer {

	@Id
	@Column(name = "answer_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private QuestionId question;

	@Column(name = "place")
	private int order;

	@Embedded
	private LocalizedText text;

	private String answer;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredAnswer() {
	}

	StoredAnswer(UUID id, JobApplicationId application, Question question, String answer) {
		this.id = id;
		this.application = application;
		this.question = question.id();
		this.order = question.order();
		this.text = question.text();
		this.answer = answer;
	}

	AnswerGiven given() {
		return new AnswerGiven(this.text, this.answer);
	}

}
