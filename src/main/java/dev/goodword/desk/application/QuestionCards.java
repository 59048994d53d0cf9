package dev.goodword.desk.application;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

import dev.goodword.accounts.Permission;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What a candidate asked, and what became of it, the open questions first. */
@Component
class QuestionCards {

	private final Questions questions;

	private final InstantSource clock;

	QuestionCards(Questions questions, InstantSource clock) {
		this.questions = questions;
		this.clock = clock;
	}

	/** None for those who may not know. */
	List<Card> of(Reader reader) {
		if (!reader.may(Permission.SEE_MESSAGES)) {
			return List.of();
		}
		return all(reader).stream()
			.sorted(Comparator.comparing((QuestionSummary one) -> !one.isOpen())
				.thenComparing(QuestionSummary::askedAt))
			.map((question) -> card(question, reader))
			.toList();
	}

	/** What they asked, for those who show it in another order. */
	List<QuestionSummary> all(Reader reader) {
		return reader.once(QuestionSummary.class, () -> this.questions.of(reader.application().id()));
	}

	Card card(QuestionSummary question, Reader reader) {
		boolean may = question.isOpen() && reader.may(Permission.WRITE_MESSAGE);
		boolean late = question.isOpen() && this.clock.instant().isAfter(question.dates().teamDueAt());
		return new Card(text(question, reader), question.answer(), state(question, late, reader), late,
				may ? "/applications/" + reader.application().id() + "/questions/" + question.id() : null,
				reader.may(Permission.WRITE_MESSAGE)
						? "/applications/" + reader.application().id() + "/complaint?question=" + question.id() : null);
	}

	static String text(QuestionSummary question, Reader reader) {
		if (!question.isAboutDecision()) {
			return question.text();
		}
		return reader.say(question.text().isEmpty() ? "desk.feedback.asked" : "desk.feedback.asked.words",
				question.text());
	}

	private static String state(QuestionSummary question, boolean late, Reader reader) {
		String told = reader.dates().shortDate(question.dates().told()).text();
		if (question.isOpen()) {
			return reader.say(late ? "desk.questions.late" : "desk.questions.open",
					AnswerController.due(reader, question), told);
		}
		String day = (question.settledAt() != null) ? reader.dates().shortDate(question.settledAt()).text() : "";
		String key = (question.state() == QuestionState.ANSWERED && question.published() != null) ? "PUBLISHED"
				: question.state().name();
		return reader.say("desk.questions." + key, day, reader.name(question.answeredBy()));
	}

	/**
	 * One question.
	 *
	 * @param text what was asked
	 * @param answer what was answered; null without an answer
	 * @param state where it stands, in a sentence
	 * @param late whether the team's time has passed
	 * @param href where it is answered; null when it is not to be
	 * @param complaint where it is marked as a complaint; null for those who may not
	 */
	record Card(String text, @Nullable String answer, String state, boolean late, @Nullable String href,
			@Nullable String complaint) {
	}

}
