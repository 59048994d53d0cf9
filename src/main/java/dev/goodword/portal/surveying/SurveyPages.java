package dev.goodword.portal.surveying;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.portal.PageWords;
import dev.goodword.portal.surveying.SurveyView.Asker;
import dev.goodword.portal.surveying.SurveyView.Contact;
import dev.goodword.portal.surveying.SurveyView.Option;
import dev.goodword.portal.surveying.SurveyView.Problem;
import dev.goodword.portal.surveying.SurveyView.Question;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Scale;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts a questionnaire into words, each question exactly as the instrument has it. */
@Component
class SurveyPages {

	private static final String SCALE = "surveys.scale.";

	private static final List<String> STAFF_PROMISES = List.of("surveys.header.INT", "surveys.header.INT.kept",
			"surveys.header.INT.words");

	/** What our own people read in other words than applicants. */
	private static final Map<String, String> STAFF_WORDS = Map.of("surveys.page.headline", "surveys.page.headline.INT",
			"surveys.item.SAT", "surveys.item.SAT.INT", "surveys.item.WHY", "surveys.item.WHY.INT",
			"surveys.end.thanks.text", "surveys.end.thanks.text.INT", "surveys.end.stopped.text",
			"surveys.end.stopped.text.INT");

	private final PageWords words;

	private final Gesture gesture;

	SurveyPages(PageWords words, Gesture gesture) {
		this.words = words;
		this.gesture = gesture;
	}

	SurveyView view(String link, Questionnaire page, SurveyForm form, List<Problem> problems, LocaleTag language) {
		String company = page.company().in(language);
		return new SurveyView(address(link, page), headline(page.touchpoint(), company, language),
				say(language, page.isLong() ? "surveys.header.long" : "surveys.header.minute"),
				promises(page.touchpoint(), language),
				page.items().stream().map((item) -> question(item, page, company, form, language)).toList(),
				page.own().stream().map((own) -> question(own, form, language)).toList(),
				new Asker(say(language, "own.asked", company), say(language, "own.asked.text", company)),
				!page.touchpoint().offersContact() ? null
						: new Contact(form.get(SurveyForm.CONTACT), form.get(SurveyForm.WORDS),
								List.of(new Option("no", say(language, "surveys.contact.no")),
										new Option("yes", say(language, "surveys.contact.yes")))),
				say(language, "surveys.page.until", until(page, language)), this.gesture.shown(link), problems,
				!problems.isEmpty());
	}

	/** Where a link leads. */
	static String address(String link, Questionnaire page) {
		return (page.touchpoint().isOfStaff() ? StaffSurveyController.PAGE : "/survey/") + link;
	}

	private String headline(Touchpoint touchpoint, String company, LocaleTag language) {
		return say(language, (touchpoint == Touchpoint.T9) ? "surveys.page.headline.started"
				: key("surveys.page.headline", touchpoint), company);
	}

	/** How the answers are protected, said on top. */
	private List<String> promises(Touchpoint touchpoint, LocaleTag language) {
		if (touchpoint.isOfStaff()) {
			return STAFF_PROMISES.stream().map((key) -> say(language, key)).toList();
		}
		@Nullable String more = touchpoint.isAfterTheEnd() ? "closed" : switch (touchpoint) {
			case T2 -> "sealed";
			case T7 -> "waiting";
			case T9 -> "started";
			default -> null;
		};
		return Stream
			.of("surveys.header", (more != null) ? "surveys.header." + more : null,
					touchpoint.isRead() ? "surveys.header.words" : null)
			.filter(Objects::nonNull)
			.map((key) -> say(language, key))
			.toList();
	}

	/** The last day, in the words of the language. */
	String until(Questionnaire page, LocaleTag language) {
		return DateWords.in(language, ZoneOffset.UTC).longDate(page.lastDay()).text();
	}

	private Question question(Item item, Questionnaire page, String company, SurveyForm form, LocaleTag language) {
		Scale scale = item.scale();
		String name = SurveyForm.field(item);
		String text = say(language, key("surveys.item." + item.name(), page.touchpoint()), company);
		return switch (scale) {
			case TEXT -> new Question(name, "words", text, say(language, "surveys.item.WHY.hint"), List.of(),
					form.get(name), null, null);
			case LIKELIHOOD -> new Question(name, "scale", text, null,
					scale.options().stream().map((value) -> new Option(value, value)).toList(), form.get(name),
					say(language, "surveys.scale.low"), say(language, "surveys.scale.high"));
			default -> new Question(name, "options", text, paidIn(scale, page, language),
					scale.options()
						.stream()
						.map((value) -> new Option(value, say(language, SCALE + scale.name() + "." + value)))
						.toList(),
					form.get(name), null, null);
		};
	}

	/** In what the amounts are meant, beside a question whose words name none. */
	private @Nullable String paidIn(Scale scale, Questionnaire page, LocaleTag language) {
		Currency currency = page.currency();
		return (scale != Scale.MONEY || currency == null) ? null : say(language, "surveys.currency",
				currency.getDisplayName(language.locale()), currency.getCurrencyCode());
	}

	private Question question(OwnQuestion own, SurveyForm form, LocaleTag language) {
		String name = SurveyForm.field(own);
		return new Question(name, "options", own.words().text().in(language), null,
				own.words().values().stream().map((value) -> option(own.words(), value, language)).toList(),
				form.get(name), null, null);
	}

	private Option option(OwnWords words, String value, LocaleTag language) {
		return new Option(value, (words.kind() == OwnKind.AGREEMENT) ? say(language, SCALE + "AGREEMENT." + value)
				: words.options().get(Integer.parseInt(value) - 1).in(language));
	}

	/** The key of a text as those who are asked at a moment read it. */
	static String key(String key, Touchpoint touchpoint) {
		return touchpoint.isOfStaff() ? STAFF_WORDS.getOrDefault(key, key) : key;
	}

	String say(LocaleTag language, String key, Object... arguments) {
		return this.words.say(language, key, arguments);
	}

}
