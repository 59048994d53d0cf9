package dev.goodword.communication;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintId;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/**
 * What is owed and known of answers: whether a letter about one still says what is so,
 * and which words somebody was given.
 */
@Component
class AnswersOwed {

	private final Questions questions;

	private final Complaints complaints;

	private final PublishedAnswers published;

	private final MessageRepository messages;

	AnswersOwed(Questions questions, Complaints complaints, PublishedAnswers published, MessageRepository messages) {
		this.questions = questions;
		this.complaints = complaints;
		this.published = published;
		this.messages = messages;
	}

	/** What makes it the letter about this day and no other. */
	static String dayOf(QuestionSummary question) {
		return question.id() + "/" + question.dates().told();
	}

	/** The same for the word that is owed about a complaint. */
	static String dayOf(ComplaintId complaint, ComplaintDates dates) {
		return complaint + "/" + dates.told();
	}

	/** What makes it the letter about these words of an answer and no others. */
	static String versionOf(PublishedRef words) {
		return words.answer() + "/" + words.version();
	}

	/** Whether a letter about an answer still says what is so. */
	boolean stand(Message letter) {
		UUID about = letter.cause();
		JobApplicationId application = letter.application();
		if (about == null || application == null) {
			return false;
		}
		return switch (letter.kind()) {
			case QUESTION_RECEIVED, QUESTION_DELAYED ->
				this.questions.of(application).stream().anyMatch((one) -> isAwaited(one, letter));
			case COMPLAINT_DELAYED -> this.complaints.of(application).stream().anyMatch((one) -> isOwed(one, letter));
			case ANSWER_CHANGED -> isRead(this.published.answer(new PublishedAnswerId(about)), letter);
			case ANSWER_WITHDRAWN -> this.published.answer(new PublishedAnswerId(about)).withdrawn();
			default -> true;
		};
	}

	private static boolean isAwaited(QuestionSummary question, Message letter) {
		boolean later = letter.kind() == MessageKind.QUESTION_DELAYED;
		return question.isOpen() && (question.delays() > 0) == later && letter.occasion().equals(dayOf(question));
	}

	private static boolean isOwed(ComplaintSummary complaint, Message letter) {
		ComplaintDates dates = complaint.dates();
		return complaint.isOpen() && complaint.delays() > 0 && dates != null
				&& letter.occasion().equals(dayOf(complaint.id(), dates));
	}

	/** Whether the page says to whoever reads this language what the letter says. */
	private boolean isRead(StandingAnswer answer, Message letter) {
		return !answer.withdrawn() && this.published.words(new PublishedRef(answer.id(), versionIn(letter)))
			.filter((words) -> !answer.words().isNewsTo(letter.words().tag(), words))
			.isPresent();
	}

	/**
	 * The question and the answer the person was given last: the words of a change they
	 * were told, else those a colleague wrote to them, else those they read and were
	 * helped by.
	 */
	Pair given(StandingAnswer answer, JobApplicationId application, LocaleTag language) {
		List<QuestionSummary> theirs = this.questions.knowing(answer.id())
			.stream()
			.filter((question) -> question.application().equals(application))
			.toList();
		PublicWords last = this.messages.findByApplicationAndCauseId(application, answer.id().value())
			.stream()
			.filter((letter) -> letter.kind() == MessageKind.ANSWER_CHANGED
					&& letter.moments().times().visibleAt() != null)
			.map(AnswersOwed::versionIn)
			.max(Comparator.naturalOrder())
			.flatMap((version) -> this.published.words(new PublishedRef(answer.id(), version)))
			.orElse(null);
		if (last != null || theirs.isEmpty()) {
			return ((last != null) ? last : answer.words()).in(language);
		}
		QuestionSummary asked = theirs.get(theirs.size() - 1);
		PublishedRef read = (asked.published() != null) ? asked.published() : answer.ref();
		return (asked.answer() != null) ? new Pair(asked.text(), asked.answer())
				: this.published.words(read).orElse(answer.words()).in(language);
	}

	private static int versionIn(Message letter) {
		return Integer.parseInt(letter.occasion().substring(letter.occasion().lastIndexOf('/') + 1));
	}

}
