package dev.goodword.insights.weighing;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.insights.weighing.WeighingView.Choice;
import dev.goodword.insights.weighing.WeighingView.Field;
import dev.goodword.insights.weighing.WeighingView.Group;
import dev.goodword.insights.weighing.WeighingView.Version;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.WeighingVersion;
import dev.goodword.surveys.Weighings;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import dev.goodword.surveys.scores.value.Weighing.Bounds;
import dev.goodword.shared.DateWords;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words what counts how much. */
@Component
class WeighingPage {

	private static final Map<String, List<String>> GROUPS = groups();

	private final Weighings weighings;

	private final Accounts accounts;

	private final MessageSource texts;

	WeighingPage(Weighings weighings, Accounts accounts, MessageSource texts) {
		this.weighings = weighings;
		this.accounts = accounts;
		this.texts = texts;
	}

	/** What will hold last, to be changed from the next quarter on. */
	WeighingForm begin(Company company) {
		Weighing last = this.weighings.versions(company.id())
			.stream()
			.findFirst()
			.map(WeighingVersion::weighing)
			.orElse(Weighing.USUAL);
		return WeighingForm.of(last, this.weighings.quarters(company).get(0));
	}

	/** What is wrong with a form, by the name of the field. */
	Map<String, String> problems(Company company, WeighingForm form, LocaleTag language) {
		Map<String, String> problems = new LinkedHashMap<>();
		form.wrong().forEach((field) -> {
			Bounds bounds = WeighingForm.bounds(field);
			problems.put(field, say(language, "weighing.problem.number", bounds.least(), bounds.most()));
		});
		form.unwhole()
			.forEach((field) -> problems.put(field, say(language, "weighing.problem.whole",
					form.sum(WeighingForm.BRAND.contains(field) ? WeighingForm.BRAND : WeighingForm.COST))));
		if (this.weighings.quarters(company).stream().noneMatch((each) -> isChosen(each, form))) {
			problems.put(WeighingForm.FROM, say(language, "weighing.problem.from"));
		}
		return problems;
	}

	private static boolean isChosen(Quarter quarter, WeighingForm form) {
		return quarter.toString().equals(form.text(WeighingForm.FROM));
	}

	WeighingView view(Company company, WeighingForm form, boolean judged, LocaleTag language) {
		Map<String, String> problems = judged ? problems(company, form, language) : Map.of();
		return new WeighingView(company.id().toString(), company.name().in(language), GROUPS.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), say(language, "weighing." + group.getKey()),
					say(language, "weighing." + group.getKey() + ".text"),
					group.getValue().stream().map((field) -> field(field, company, form, problems, language)).toList()))
			.toList(), form.text(WeighingForm.FROM),
				this.weighings.quarters(company)
					.stream()
					.map((quarter) -> new Choice(quarter.toString(), period(quarter, language)))
					.toList(),
				problems,
				this.weighings.versions(company.id()).stream().map((one) -> version(one, company, language)).toList());
	}

	private Field field(String name, Company company, WeighingForm form, Map<String, String> problems,
			LocaleTag language) {
		Bounds bounds = WeighingForm.bounds(name);
		String currency = company.currency().map(Currency::getCurrencyCode).orElse("");
		return new Field(name, say(language, "weighing.field." + name, currency).strip(),
				say(language, "weighing.hint", bounds.least(), bounds.most(),
						Objects.requireNonNull(WeighingForm.numbers(Weighing.USUAL).get(name))),
				form.text(name), problems.get(name));
	}

	private Version version(WeighingVersion version, Company company, LocaleTag language) {
		Map<String, Integer> numbers = WeighingForm.numbers(version.weighing());
		return new Version(period(version.from(), language),
				say(language, "weighing.version", numbers.values().toArray()),
				say(language, "weighing.version.by", this.accounts.member(version.by()).name(),
						DateWords.in(language, company.zone()).dateTime(version.at()).text()));
	}

	private String period(Quarter quarter, LocaleTag language) {
		return say(language, "insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language.locale());
	}

	private static Map<String, List<String>> groups() {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		groups.put("brand", WeighingForm.BRAND);
		groups.put("cost", WeighingForm.COST);
		groups.put("caps", WeighingForm.CAPS);
		groups.put("change", WeighingForm.NAMING);
		return groups;
	}

}
