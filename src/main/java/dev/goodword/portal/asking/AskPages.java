package dev.goodword.portal.asking;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refused;
import dev.goodword.candidates.PersonName;
import dev.goodword.portal.Door;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.PublishedQuestions;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.WhoAnswers;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes a question about a position from its form, once there is nothing to say against
 * it and nothing that answers it already.
 */
@Component
class AskPages {

	private final CareerSite careers;

	private final AskingVisitors asking;

	private final WhoAnswers answering;

	private final PublishedQuestions published;

	private final PageWords words;

	private final InstantSource clock;

	AskPages(CareerSite careers, AskingVisitors asking, WhoAnswers answering, PublishedQuestions published,
			PageWords words, InstantSource clock) {
		this.careers = careers;
		this.asking = asking;
		this.answering = answering;
		this.published = published;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The position, if its page can be read and something can still become of it.
	 */
	Optional<PositionSummary> askable(String code) {
		return this.careers.published(code)
			.map(PublishedPosition::summary)
			.filter((position) -> isAskable(Door.of(position, this.clock.instant())));
	}

	static boolean isAskable(Door door) {
		return door == Door.OPEN || door == Door.PAUSED;
	}

	/** The form as it was typed, with what needs another look. */
	AskView view(PositionSummary position, AskForm form, List<AskView.Problem> problems, List<AskView.Found> found,
			LocaleTag language) {
		String who = this.answering.of(position)
			.map((person) -> this.words.say(language, "portal.ask.who", person.name()))
			.orElseGet(() -> this.words.say(language, "portal.ask.who.nobody"));
		return new AskView(position.code(), position.title().in(language), who, form, problems, found);
	}

	/** What needs another look before it can be asked, in the order of the page. */
	List<AskView.Problem> problems(PositionSummary position, AskForm form, LocaleTag language) {
		List<AskView.Problem> problems = new ArrayList<>();
		try {
			this.asking.answersTo(position.id(), form.asked());
		}
		catch (Refused ex) {
			problems.add(new AskView.Problem("text", this.words.say(language, ex.refusal().messageKey())));
		}
		form.problems()
			.forEach((wrong) -> problems.add(new AskView.Problem(wrong.field(),
					this.words.say(language, wrong.key(), PersonName.LONGEST_CALLED))));
		return problems;
	}

	List<AskView.Found> found(PositionSummary position, AskForm form, LocaleTag language) {
		return this.asking.answersTo(position.id(), form.asked())
			.stream()
			.map((answer) -> found(answer, position, language))
			.toList();
	}

	private AskView.Found found(StandingAnswer answer, PositionSummary position, LocaleTag language) {
		return new AskView.Found(answer.words().languageIn(language).value(), answer.words().in(language).question(),
				answer.words().in(language).answer(), this.published.since(answer, position, language));
	}

	/**
	 * Asks; whoever asked sees the same whatever becomes of it with their address. What
	 * keeps everybody from asking about the position is told.
	 */
	List<AskView.Problem> ask(PositionSummary position, AskForm form, LocaleTag language) {
		Visitor visitor = new Visitor(PersonName.called(form.called()).orElseThrow(), new EmailAddress(form.address()),
				language);
		try {
			this.asking.ask(position.id(), visitor, form.asked());
		}
		catch (DataIntegrityViolationException ex) {
			// Pressed twice at once: the other has asked it.
		}
		catch (Refused ex) {
			return List.of(new AskView.Problem("text", this.words.say(language, ex.refusal().messageKey())));
		}
		return List.of();
	}

}
