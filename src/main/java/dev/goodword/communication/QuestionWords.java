package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.QuestionDays;

import org.springframework.stereotype.Component;

/** What letters about questions do to the days that were told of them. */
@Component
class QuestionWords {

	private final QuestionDays days;

	QuestionWords(QuestionDays days) {
		this.days = days;
	}

	/** They know what the letter says. */
	void heard(Message letter, Instant now) {
		UUID question = letter.cause();
		if (question == null) {
			return;
		}
		switch (letter.kind()) {
			case QUESTION_ANSWERED, FEEDBACK_GIVEN -> this.days.answerHeard(new CandidateQuestionId(question), now);
			case QUESTION_DELAYED -> this.days.laterDayHeard(new CandidateQuestionId(question), now);
			default -> {
			}
		}
	}

	/** The letter came back so soon that they do not know it after all. */
	void lost(Message letter) {
		UUID question = letter.cause();
		if (question == null) {
			return;
		}
		switch (letter.kind()) {
			case QUESTION_ANSWERED, FEEDBACK_GIVEN -> this.days.answerLost(new CandidateQuestionId(question));
			case QUESTION_DELAYED -> this.days.laterDayLost(new CandidateQuestionId(question));
			default -> {
			}
		}
	}

}
