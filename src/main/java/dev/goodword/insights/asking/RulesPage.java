package dev.goodword.insights.asking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.insights.asking.RulesView.Field;
import dev.goodword.insights.asking.RulesView.Moment;
import dev.goodword.insights.asking.RulesView.Version;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.AskingRules.Bounds;
import dev.goodword.surveys.LastAsked;
import dev.goodword.surveys.RulesVersion;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the rules of asking into words. */
@Component
class RulesPage {

	private final SurveyRules rules;

	private final Accounts accounts;

	private final MessageSource texts;

	RulesPage(SurveyRules rules, Accounts accounts, MessageSource texts) {
		this.rules = rules;
		this.accounts = accounts;
		this.texts = texts;
	}

	/** The rules that will hold last, to be changed from tomorrow on. */
	RulesForm begin(Company company) {
		LocalDate tomorrow = this.rules.today(company).plusDays(1);
		return RulesForm.of(this.rules.on(company.id(), tomorrow), tomorrow);
	}

	/** What is wrong with a form, by the name of the field. */
	Map<String, String> problems(Company company, RulesForm form, LocaleTag language) {
		Map<String, String> problems = new LinkedHashMap<>();
		form.wrong().forEach((field) -> {
			Bounds bounds = RulesForm.bounds(field);
			problems.put(field, say(language, "asking.problem.number", bounds.least(), bounds.most()));
		});
		LocalDate from = form.from();
		if (from == null || !this.rules.mayBegin(company, from)) {
			LocalDate today = this.rules.today(company);
			problems.put(RulesForm.FROM, say(language, "asking.problem.from", day(today.plusDays(1), company, language),
					day(today.plus(SurveyRules.AHEAD), company, language)));
		}
		return problems;
	}

	RulesView view(Company company, RulesForm form, boolean judged, LocaleTag language) {
		Map<String, String> problems = judged ? problems(company, form, language) : Map.of();
		List<Field> numbers = RulesForm.NUMBERS.entrySet()
			.stream()
			.map((field) -> new Field(field.getKey(), say(language, "asking." + field.getKey()),
					say(language, "asking." + field.getKey() + ".hint", field.getValue().least(),
							field.getValue().most()),
					form.text(field.getKey()), problems.get(field.getKey())))
			.toList();
		return new RulesView(company.id().toString(), company.name().in(language),
				this.rules.lastAsked(company.id())
					.stream()
					.map((asked) -> moment(asked, form, company, language))
					.toList(),
				numbers, form.consumers(), form.text(RulesForm.FROM),
				day(this.rules.today(company).plus(SurveyRules.AHEAD), company, language), problems,
				this.rules.versions(company.id()).stream().map((one) -> version(one, company, language)).toList());
	}

	private Moment moment(LastAsked asked, RulesForm form, Company company, LocaleTag language) {
		String code = asked.touchpoint().name();
		return new Moment(code, say(language, "asking.moment." + code), say(language, "asking.moment." + code + ".who"),
				asked.touchpoint().isHeadline(), form.isOn(asked.touchpoint()),
				(asked.last() == null) ? say(language, "asking.never")
						: DateWords.in(language, company.zone()).shortDate(asked.last()).text(),
				say(language, "insights.number", asked.lately()));
	}

	private Version version(RulesVersion version, Company company, LocaleTag language) {
		AskingRules rules = version.rules();
		String off = rules.off()
			.stream()
			.sorted()
			.map((Touchpoint touchpoint) -> say(language, "asking.moment." + touchpoint))
			.collect(Collectors.joining(say(language, "asking.and")));
		String what = say(language, "asking.version", rules.rest(), rules.inAYear(), rules.quiet(), rules.share(),
				rules.shareMet());
		String more = (off.isEmpty() ? say(language, "asking.version.all") : say(language, "asking.version.off", off))
				+ (rules.consumers() ? say(language, "asking.version.consumers") : "");
		return new Version(day(version.from(), company, language), what + more,
				say(language, "asking.version.by", this.accounts.member(version.by()).name(),
						DateWords.in(language, company.zone()).dateTime(version.at()).text()));
	}

	private static String day(LocalDate day, Company company, LocaleTag language) {
		return DateWords.in(language, company.zone()).yearDate(day).text();
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language.locale());
	}

}
