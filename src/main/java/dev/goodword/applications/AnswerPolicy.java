package dev.goodword.applications;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Do answers answer what a position asks. Answers to questions it does not ask are left
 * out.
 */
final class AnswerPolicy {

	private AnswerPolicy() {
	}

	/** The first objection to the answers, with the place of the question, or empty. */
	static Optional<Refusal> objection(List<Question> questions, Map<QuestionId, String> answers) {
		return questions.stream()
			.map((question) -> objection(question, answers.get(question.id())))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<Refusal> objection(Question question, @Nullable String answer) {
		String place = String.valueOf(question.order());
		if (!Wording.says(answer)) {
			return question.required() ? Refusal.because("answerNeeded", place) : Optional.empty();
		}
		return Wording.fits(answer, question.longest()) ? Optional.empty() : Refusal.because("answerUnfit", place);
	}

}
