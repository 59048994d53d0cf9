package dev.goodword.insights.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.insights.asking.OwnAskingView.Choice;
import dev.goodword.insights.asking.OwnAskingView.Line;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.TargetLength;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnPolicy;
import dev.goodword.surveys.own.OwnProblem;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the company's own questions into words, and warns where they make it long. */
@Component
class OwnAskingPage {

	private final OwnQuestions questions;

	private final MessageSource texts;

	OwnAskingPage(OwnQuestions questions, MessageSource texts) {
		this.questions = questions;
		this.texts = texts;
	}

	OwnAskingView view(Company company, OwnForm form, List<OwnProblem> found, LocaleTag language) {
		List<OwnQuestion> used = this.questions.inUse(company.id());
		return new OwnAskingView(company.id().toString(), company.name().in(language),
				used.stream().map((each) -> line(each, company, language)).toList(), lengths(used, language),
				day(this.questions.next(company).atDay(1), company, language), used.size() >= OwnPolicy.MOST, form,
				Arrays.stream(OwnKind.values())
					.map((kind) -> new Choice(kind.name(), say(language, "own.kind." + kind)))
					.toList(),
				OwnPolicy.moments()
					.stream()
					.sorted()
					.map((moment) -> new Choice(moment.name(), say(language, "asking.moment." + moment)))
					.toList(),
				problems(found, language));
	}

	/** Where people are asked more than fits into the time they are told. */
	private List<String> lengths(List<OwnQuestion> used, LocaleTag language) {
		return OwnPolicy.moments().stream().sorted().flatMap((moment) -> {
			int own = (int) used.stream().filter((each) -> each.moments().contains(moment)).count();
			return (own == 0 || TargetLength.over(moment, own) == 0) ? List.<String>of().stream()
					: List
						.of(say(language, "own.length", say(language, "asking.moment." + moment),
								TargetLength.asked(moment) + own, TargetLength.of(moment)))
						.stream();
		}).toList();
	}

	private Map<String, String> problems(List<OwnProblem> found, LocaleTag language) {
		Map<String, String> problems = new LinkedHashMap<>();
		found.forEach((each) -> problems.putIfAbsent(each.field(),
				say(language, each.key(), each.words().toArray(new Object[0]))));
		return problems;
	}

	private Line line(OwnQuestion question, Company company, LocaleTag language) {
		LocalizedText text = question.words().text();
		String moments = question.moments()
			.stream()
			.sorted()
			.map((Touchpoint moment) -> say(language, "asking.moment." + moment))
			.collect(Collectors.joining(say(language, "own.and")));
		String how = (question.words().kind() == OwnKind.AGREEMENT) ? say(language, "own.kind.AGREEMENT")
				: say(language, "own.choice",
						question.words()
							.options()
							.stream()
							.map((option) -> option.in(language))
							.collect(Collectors.joining(say(language, "own.or"))));
		return new Line(question.question().toString(), text.in(language),
				language.isChinese() ? text.en() : text.zhHans(), say(language, "own.what", how, moments,
						question.number(), day(question.from().atDay(1), company, language)));
	}

	private static String day(LocalDate day, Company company, LocaleTag language) {
		return DateWords.in(language, company.zone()).yearDate(day).text();
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language.locale());
	}

}
