package dev.goodword.portal;

import java.util.List;

import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PositionSummary;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The questions others asked about a position, as everybody reads them. */
@Component
public class PublishedQuestions {

	private final PublishedAnswers answers;

	private final CareerSite careers;

	private final PageWords words;

	PublishedQuestions(PublishedAnswers answers, CareerSite careers, PageWords words) {
		this.answers = answers;
		this.careers = careers;
		this.words = words;
	}

	List<PositionView.Asked> of(PositionSummary position, LocaleTag language) {
		return this.answers.standing(position.id())
			.stream()
			.map((answer) -> new PositionView.Asked("q-" + answer.id(), answer.words().in(language).question(),
					answer.words().in(language).answer(), answer.words().languageIn(language).value(),
					since(answer, position, language)))
			.toList();
	}

	/** Where they stand; null when there are none, or nobody may read the page. */
	public @Nullable String page(PositionSummary position) {
		boolean there = this.careers.published(position.code()).isPresent()
				&& !this.answers.standing(position.id()).isEmpty();
		return there ? "/jobs/" + position.code() + "#questions" : null;
	}

	/** Since when an answer stands there, and that it is a newer one. */
	public String since(StandingAnswer answer, PositionSummary position, LocaleTag language) {
		String day = DateWords.in(language, position.zone())
			.longDate(answer.at().atZone(position.zone()).toLocalDate())
			.text();
		return this.words.say(language,
				(answer.version() == 1) ? "portal.questions.since" : "portal.questions.since.again", day,
				answer.version());
	}

}
