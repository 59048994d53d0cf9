package dev.goodword.communication;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.templates.Field;
import dev.goodword.positions.CareerSite;
import dev.goodword.questions.QuestionAnswered;
import dev.goodword.questions.QuestionDelayed;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.QuestionTaken;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.AnswerChanged;
import dev.goodword.questions.published.AnswerWithdrawn;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters that answer questions, and tell those who know an answer what became of it. */
@Component
class QuestionLetters {

	private final Scenes scenes;

	private final Drafting drafting;

	private final LetterFields fields;

	private final Dispatch dispatch;

	private final Questions questions;

	private final PublishedAnswers published;

	private final AnswersOwed answers;

	private final Applications applications;

	private final CareerSite careers;

	private final PublicAddress address;

	QuestionLetters(Scenes scenes, Drafting drafting, LetterFields fields, Dispatch dispatch, Questions questions,
			PublishedAnswers published, AnswersOwed answers, Applications applications, CareerSite careers,
			PublicAddress address) {
		this.scenes = scenes;
		this.drafting = drafting;
		this.fields = fields;
		this.dispatch = dispatch;
		this.questions = questions;
		this.published = published;
		this.answers = answers;
		this.applications = applications;
		this.careers = careers;
		this.address = address;
	}

	@EventListener
	void on(QuestionAnswered fact) {
		QuestionSummary question = this.questions.question(fact.question());
		Scene scene = this.scenes.of(fact.application());
		String answer = (question.answer() != null) ? question.answer() : "";
		if (question.isAboutDecision()) {
			explain(scene, question, answer, fact.at());
			return;
		}
		Map<Field, String> words = words(scene, new Pair(question.text(), answer), question.published() != null);
		this.dispatch.send(scene, this.drafting.draft(MessageKind.QUESTION_ANSWERED, scene, words, null),
				new Bond(question.id().toString(), null, question.id().value(), null, null), fact.at());
	}

	private void explain(Scene scene, QuestionSummary wish, String answer, Instant now) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.WISH_TEXT, wish.text());
		words.put(Field.ANSWER_TEXT, answer);
		this.dispatch.send(scene, this.drafting.draft(MessageKind.FEEDBACK_GIVEN, scene, words, null),
				new Bond(wish.id().toString(), null, wish.id().value(), null, null), now);
	}

	@EventListener
	void on(AnswerChanged fact) {
		StandingAnswer answer = this.published.answer(fact.now().answer());
		PublicWords before = this.published.words(new PublishedRef(answer.id(), answer.version() - 1)).orElseThrow();
		knowing(answer).filter((scene) -> answer.words().isNewsTo(scene.language(), before))
			.forEach((scene) -> tell(scene, answer, fact.at()));
	}

	/** Who asked by mail saw no page that names the day. */
	@EventListener
	void on(QuestionTaken fact) {
		QuestionSummary question = this.questions.question(fact.question());
		Scene scene = this.scenes.of(fact.application());
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.QUESTION_TEXT, question.text());
		words.put(Field.OWNER_NAME, scene.owner().name());
		words.put(Field.RESPONSE_DATE, scene.dates().longDate(question.dates().told()).text());
		this.dispatch.send(scene, this.drafting.draft(MessageKind.QUESTION_RECEIVED, scene, words, null),
				new Bond(AnswersOwed.dayOf(question), null, question.id().value(), null, null), fact.at());
	}

	@EventListener
	void on(QuestionDelayed fact) {
		QuestionSummary question = this.questions.question(fact.question());
		Scene scene = this.scenes.of(fact.application());
		Map<Field, String> words = this.fields.common(scene);
		if (!question.text().isEmpty()) {
			words.put(Field.WISH_TEXT, question.text());
		}
		words.put(Field.OWNER_NAME, scene.owner().name());
		words.put(Field.RESPONSE_DATE, scene.dates().longDate(question.dates().told()).text());
		this.dispatch.send(scene, this.drafting.draft(MessageKind.QUESTION_DELAYED, scene, words, null),
				new Bond(AnswersOwed.dayOf(question), null, question.id().value(), null, null), fact.at());
	}

	/**
	 * Whoever goes on and was given it hears that what they were given is not so any
	 * more.
	 */
	@EventListener
	void on(AnswerWithdrawn fact) {
		StandingAnswer answer = this.published.answer(fact.last().answer());
		knowing(answer).forEach((scene) -> {
			Pair given = this.answers.given(answer, scene.application().id(), scene.language());
			Map<Field, String> words = words(scene, given, false);
			words.put(Field.OWNER_NAME, scene.owner().name());
			this.dispatch.send(scene, this.drafting.draft(MessageKind.ANSWER_WITHDRAWN, scene, words, null),
					new Bond(answer.id() + "/withdrawn", null, answer.id().value(), null, null), fact.at());
		});
	}

	private Stream<Scene> knowing(StandingAnswer answer) {
		Set<JobApplicationId> knowing = new LinkedHashSet<>();
		this.questions.knowing(answer.id()).forEach((question) -> knowing.add(question.application()));
		return this.applications.lockedSummaries(knowing)
			.values()
			.stream()
			.filter(ApplicationSummary::isOpen)
			.map((application) -> this.scenes.of(application.id()));
	}

	private void tell(Scene scene, StandingAnswer answer, Instant now) {
		Map<Field, String> words = words(scene, answer.words().in(scene.language()), true);
		words.put(Field.OWNER_NAME, scene.owner().name());
		this.dispatch.send(scene, this.drafting.draft(MessageKind.ANSWER_CHANGED, scene, words, null),
				new Bond(AnswersOwed.versionOf(answer.ref()), null, answer.id().value(), null, null), now);
	}

	private Map<Field, String> words(Scene scene, Pair said, boolean published) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.QUESTION_TEXT, said.question());
		words.put(Field.ANSWER_TEXT, said.answer());
		String code = scene.position().code();
		if (published && this.careers.published(code).isPresent()) {
			words.put(Field.FAQ_LINK, this.address.link("/jobs/" + code + "#questions"));
		}
		return words;
	}

}
