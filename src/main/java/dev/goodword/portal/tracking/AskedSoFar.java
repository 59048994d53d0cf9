package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.PublishedQuestions;
import dev.goodword.portal.tracking.QuestionView.Found;
import dev.goodword.portal.tracking.QuestionView.Line;
import dev.goodword.positions.PositionSummary;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts what a candidate asked into words, with the date of each. */
@Component
class AskedSoFar {

	private final Questions questions;

	private final PublishedAnswers published;

	private final PublishedQuestions others;

	private final StatusPages pages;

	private final PageWords words;

	private final InstantSource clock;

	AskedSoFar(Questions questions, PublishedAnswers published, PublishedQuestions others, StatusPages pages,
			PageWords words, InstantSource clock) {
		this.questions = questions;
		this.published = published;
		this.others = others;
		this.pages = pages;
		this.words = words;
		this.clock = clock;
	}

	QuestionView view(StatusFacts.Facts facts, String base, LocaleTag language) {
		DateWords dates = DateWords.in(language, facts.zone());
		ApplicationSummary application = facts.application();
		List<QuestionSummary> asked = (application != null) ? this.questions.of(application.id()) : List.of();
		boolean open = application != null && application.isUntold() && !facts.told().outcomeTold();
		return new QuestionView(base, this.pages.over(facts, language), open,
				this.words.say(language, "portal.questions.who", facts.card().owner()),
				asked.stream()
					.sorted(Comparator.comparing(QuestionSummary::askedAt).reversed())
					.map((question) -> line(question, base, dates))
					.toList(),
				this.others.page(facts.card().position()));
	}

	List<Found> found(List<StandingAnswer> answers, PositionSummary position, LocaleTag language) {
		return answers.stream()
			.map((answer) -> new Found(answer.id().toString(), answer.version(),
					answer.words().languageIn(language).value(), answer.words().in(language).question(),
					answer.words().in(language).answer(), this.others.since(answer, position, language)))
			.toList();
	}

	private Line line(QuestionSummary question, String base, DateWords dates) {
		Instant now = this.clock.instant();
		boolean late = question.isOpen() && question.dates().isPassed(now);
		String key = "portal.questions.state." + (late ? "LATE" : question.state().name());
		Instant at = (question.settledAt() != null) ? question.settledAt() : question.askedAt();
		return new Line(text(question, dates), this.words.say(dates.language(), key, dates.shortDate(at).text()),
				question.isOpen() ? dates.longDate(question.dates().told()) : null, late, answer(question, dates),
				changed(question, dates.language()),
				question.isOpen() ? base + "/questions/" + question.id() + "/back" : null);
	}

	/** What they wanted to know of our decision, as it stands; null when they did not. */
	QuestionView.@Nullable Line wish(StatusFacts.Facts facts, String base, LocaleTag language) {
		ApplicationSummary application = facts.application();
		return (application == null) ? null
				: this.questions.of(application.id())
					.stream()
					.filter((one) -> one.isAboutDecision() && one.state() != QuestionState.TAKEN_BACK)
					.findFirst()
					.map((one) -> line(one, base, DateWords.in(language, facts.zone())))
					.orElse(null);
	}

	private String text(QuestionSummary question, DateWords dates) {
		if (!question.isAboutDecision()) {
			return question.text();
		}
		return this.words.say(dates.language(),
				question.text().isEmpty() ? "portal.feedback.asked" : "portal.feedback.asked.words", question.text());
	}

	/** What helped is read as it stands now. */
	private @Nullable String answer(QuestionSummary question, DateWords dates) {
		PublishedRef helped = question.published();
		return (question.state() == QuestionState.SETTLED && helped != null)
				? this.published.answer(helped.answer()).words().in(dates.language()).answer() : question.answer();
	}

	/** What stands in place of what a person answered them, if that has changed. */
	private @Nullable String changed(QuestionSummary question, LocaleTag language) {
		PublishedRef told = question.published();
		if (question.state() != QuestionState.ANSWERED || told == null) {
			return null;
		}
		StandingAnswer now = this.published.answer(told.answer());
		boolean news = !now.withdrawn() && now.version() > told.version()
				&& !Objects.equals(now.words().in(language).answer(), question.answer());
		return news ? now.words().in(language).answer() : null;
	}

}
