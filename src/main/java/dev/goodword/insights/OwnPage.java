package dev.goodword.insights;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.OwnView.Asked;
import dev.goodword.insights.OwnView.Moment;
import dev.goodword.insights.OwnView.Row;
import dev.goodword.surveys.own.OwnFigures;
import dev.goodword.surveys.own.OwnFigures.Shown;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.stereotype.Component;

/** Puts the answers to the company's own questions on a page of their own. */
@Component
class OwnPage {

	private final ExperiencePage front;

	private final OwnQuestions questions;

	private final OwnFigures figures;

	OwnPage(ExperiencePage front, OwnQuestions questions, OwnFigures figures) {
		this.front = front;
		this.questions = questions;
		this.figures = figures;
	}

	OwnView view(StaffMember who, Company company, Quarter quarter, FigureWords words) {
		List<Shown> shown = this.figures.of(company.id(), quarter);
		List<Asked> asked = this.questions.all(company.id())
			.stream()
			.filter((each) -> each.isInUse() || has(each, shown))
			.map((each) -> asked(each, shown, words))
			.toList();
		return new OwnView(ExperiencePage.over(company, quarter, words), company.id().toString(),
				this.front.choices(who, words), quarter.toString(), this.front.periods(company, words), asked);
	}

	/** Those versions of which something was published in a quarter. */
	List<Asked> answered(Company company, Quarter quarter, FigureWords words) {
		List<Shown> shown = this.figures.of(company.id(), quarter);
		return this.questions.all(company.id())
			.stream()
			.filter((each) -> has(each, shown))
			.map((each) -> asked(each, shown, words))
			.toList();
	}

	private static boolean has(OwnQuestion question, List<Shown> shown) {
		return shown.stream().anyMatch((each) -> each.version().equals(question.version()));
	}

	private static Asked asked(OwnQuestion question, List<Shown> shown, FigureWords words) {
		String from = words.dates().yearDate(question.from().atDay(1)).text();
		return new Asked(question.version().toString(), question.words().text().in(words.language()),
				words.say(
						question.isInUse() ? "own.state.used"
								: question.retired() ? "own.state.retired" : "own.state.followed",
						question.number(), from),
				shown.stream()
					.filter((each) -> each.version().equals(question.version()))
					.map((each) -> moment(question, each, words))
					.toList());
	}

	private static Moment moment(OwnQuestion question, Shown shown, FigureWords words) {
		String name = words.say("asking.moment." + shown.touchpoint());
		if (shown.shares().stream().noneMatch(Result::isShown)) {
			return new Moment(name, List.of(), words.hidden(shown.shares().get(0)));
		}
		return new Moment(name,
				IntStream.range(0, question.words().answers())
					.mapToObj((answer) -> row(answerName(question, answer, words), shown.shares().get(answer), words))
					.toList(),
				"");
	}

	private static String answerName(OwnQuestion question, int answer, FigureWords words) {
		return (question.words().kind() == OwnKind.AGREEMENT) ? words.say("surveys.scale.AGREEMENT." + (answer + 1))
				: question.words().options().get(answer).in(words.language());
	}

	private static Row row(String name, Result result, FigureWords words) {
		return (result.point() == null) ? new Row(name, words.hidden(result), "", "")
				: new Row(name, words.say("insights.percent", Math.round(result.point())),
						words.points(Objects.requireNonNull(result.range())),
						words.number(Objects.requireNonNull(result.number())));
	}

}
