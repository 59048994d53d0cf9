package dev.goodword.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerPolicyTests {

	private static final LocalizedText TEXT = new LocalizedText("Why?", "为什么？");

	private static final Question NEEDED = new Question(new QuestionId(new UUID(0, 1)), 1, Question.Kind.TEXT, TEXT,
			true, 10);

	private static final Question FREE = new Question(new QuestionId(new UUID(0, 2)), 2, Question.Kind.TEXT, TEXT,
			false, 5);

	@Test
	void takesAnswersThatFit() {
		assertThat(objection(Map.of(NEEDED.id(), "0123456789"))).isNull();
		assertThat(objection(Map.of(NEEDED.id(), "因为", FREE.id(), "a\n🌸"))).isNull();
		assertThat(objection(Map.of(NEEDED.id(), "x", FREE.id(), " "))).isNull();
	}

	@Test
	void namesTheQuestionWithoutAnAnswer() {
		assertThat(objection(Map.of())).isEqualTo(new Refusal("applications.refused.answerNeeded", "1"));
		assertThat(objection(Map.of(NEEDED.id(), " \n", FREE.id(), "x")))
			.isEqualTo(new Refusal("applications.refused.answerNeeded", "1"));
	}

	@Test
	void namesTheQuestionWhoseAnswerCannotBeStored() {
		assertThat(objection(Map.of(NEEDED.id(), "x", FREE.id(), "123456")))
			.isEqualTo(new Refusal("applications.refused.answerUnfit", "2"));
		assertThat(objection(Map.of(NEEDED.id(), "\u0000")))
			.isEqualTo(new Refusal("applications.refused.answerUnfit", "1"));
	}

	@Test
	void ignoresAnswersNobodyAskedFor() {
		assertThat(objection(Map.of(NEEDED.id(), "x", new QuestionId(new UUID(0, 9)), "y".repeat(9999)))).isNull();
	}

	private static Refusal objection(Map<QuestionId, String> answers) {
		return AnswerPolicy.objection(List.of(NEEDED, FREE), answers).orElse(null);
	}

}
