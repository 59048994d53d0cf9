package dev.goodword.applications;

import java.util.UUID;

import dev.goodword.positions.Question;
import dev.goodword.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An answer that came with a repeated submission, and the question as it was. */
@Embeddable
record RepeatedAnswer(@Column(name = "question_id") UUID question, @Column(name = "text_en") String en,
		@Column(name = "text_zh_hans") String zhHans, @Column(name = "answer") String answer) {

	static RepeatedAnswer to(Question question, String answer) {
		return new RepeatedAnswer(question.id().value(), question.text().en(), question.text().zhHans(), answer);
	}

	AnswerGiven given() {
		return new AnswerGiven(new LocalizedText(this.en, this.zhHans), this.answer);
	}

}
