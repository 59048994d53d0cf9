package dev.goodword.communication.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.communication.FairWords;
import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps words from being published, each at its place. */
class TextChecksTests {

	private static final MailTemplates TEMPLATES = TestTexts.templates();

	private static final String GOOD = """
			Hi {{candidate.greeting}},

			# Your application for {{position.title}} is here.

			{{#fact.reader}}{{reader.name}} reads it.{{/fact.reader}}{{^fact.reader}}A person reads it.{{/fact.reader}}{{#holiday.note}} {{holiday.note}}{{/holiday.note}}

			Its number is {{application.code}}.""";

	static List<LetterKind> kinds() {
		return LetterKinds.all();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void letsEverythingTheProductShipsPass(LetterKind kind) {
		LetterRules rules = TEMPLATES.rules(kind.name(),
				kind.endsApplication() ? FairWords::stop : (words) -> Optional.empty());
		Map<LocaleTag, LetterText> shipped = Map.of(LocaleTag.EN, TEMPLATES.shipped(kind.name(), LocaleTag.EN),
				LocaleTag.ZH_HANS, TEMPLATES.shipped(kind.name(), LocaleTag.ZH_HANS));
		assertThat(TextChecks.of(rules, shipped, LocaleTag.SPOKEN)).isEmpty();
		assertThat(rules.compulsory()).isNotEmpty();
	}

	@Test
	void letsOwnWordsPassThatSayWhatMustBeSaid() {
		assertThat(check("Here: {{position.title}}", GOOD)).isEmpty();
	}

	@Test
	void namesAFieldNobodyRegisteredWithItsLine() {
		assertThat(check("Here", GOOD.replace("is here.", "is here, {{candidate.salary}}.")))
			.containsExactly(at(Place.BODY, 3, Fault.UNKNOWN, "candidate.salary"));
		assertThat(check("Here, {{candidate.salary}}", GOOD))
			.containsExactly(at(Place.SUBJECT, 1, Fault.UNKNOWN, "candidate.salary"));
	}

	@Test
	void namesAFieldThisLetterNeverKnows() {
		assertThat(check("Here", GOOD + " Until {{offer.due}}."))
			.contains(at(Place.BODY, 7, Fault.NOT_HERE, "offer.due"));
	}

	@Test
	void wantsWhatEveryLetterOfTheKindSays() {
		assertThat(check("Here", GOOD.replace("Its number is {{application.code}}.", "Bye.")))
			.containsExactly(at(Place.BODY, 0, Fault.MISSING, "application.code"));
		assertThat(check("Here",
				GOOD.replace("{{application.code}}", "{{#holiday.note}}{{application.code}}{{/holiday.note}}")))
			.as("said in some letters only")
			.containsExactly(at(Place.BODY, 0, Fault.MISSING, "application.code"));
	}

	@Test
	void wantsTheDateAndTheCodeWhereTheLetterIsWorthNothingWithoutThem() {
		assertThat(TEMPLATES.rules("offer", (words) -> Optional.empty()).compulsory()).contains("offer.due");
		assertThat(TEMPLATES.rules("sign_in", (words) -> Optional.empty()).compulsory()).contains("signin.code",
				"signin.until");
		assertThat(TEMPLATES.rules("not_selected_early", (words) -> Optional.empty()).compulsory())
			.contains("reason.text")
			.doesNotContain("reader.name");
	}

	@Test
	void wantsASectionAroundWhatMayBeAbsent() {
		assertThat(check("Here",
				GOOD.replace("{{#holiday.note}} {{holiday.note}}{{/holiday.note}}",
						" {{#fact.reader}}{{holiday.note}}{{/fact.reader}}")))
			.containsExactly(at(Place.BODY, 5, Fault.UNGUARDED, "holiday.note"));
		assertThat(check("Here",
				GOOD.replace("{{#fact.reader}}", "{{#reader.name}}")
					.replace("reads it.{{/fact.reader}}{{^", "reads it.{{/reader.name}}{{^")))
			.as("guarded by itself")
			.isEmpty();
	}

	@Test
	void printsNoSignThatCanOnlyBeAskedFor() {
		assertThat(check("Here", GOOD + " {{#fact.reader}}{{fact.reader}}{{/fact.reader}}"))
			.containsExactly(at(Place.BODY, 5, Fault.ONLY_ASKED, "fact.reader"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{{candidate.greeting}}}", "{{&candidate.greeting}}", "{{>other}}", "{{=<% %>=}}",
			"{{! note }}", "{{#fact.reader}}", "{{/fact.reader}}", "{{candidate.greeting", "candidate.greeting}}",
			"{{#fact.reader}}\n\nx{{/fact.reader}}" })
	void refusesWhatIsNeitherFieldNorSection(String typed) {
		assertThat(check("Here", GOOD + "\n" + typed)).extracting(Finding::fault).contains(Fault.BROKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{{}}", "{{Candidate.Greeting}}", "{{a}}", "{{T(java.lang.Runtime).x}}",
			"{{candidate.greeting.bytes}}" })
	void refusesBracesThatNameNothing(String typed) {
		assertThat(check("Here", GOOD + "\n" + typed)).anySatisfy((finding) -> {
			assertThat(finding.fault()).isIn(Fault.NO_FIELD, Fault.BROKEN);
			assertThat(finding.line()).isBetween(7, 8);
		});
	}

	@Test
	void wantsOneParagraphWithTheNews() {
		assertThat(check("Here", GOOD.replace("# ", ""))).containsExactly(at(Place.BODY, 0, Fault.NO_NEWS, ""));
		assertThat(check("Here", GOOD + "\n\n# More")).containsExactly(at(Place.BODY, 9, Fault.TWO_NEWS, ""));
		assertThat(check("", "")).extracting(Finding::fault).contains(Fault.NO_SUBJECT, Fault.NO_BODY);
	}

	@Test
	void wantsTheSameFieldsInBothLanguages() {
		Map<LocaleTag, LetterText> pair = Map.of(LocaleTag.EN,
				new LetterText("Here", GOOD.replace("{{#holiday.note}} {{holiday.note}}{{/holiday.note}}", "")),
				LocaleTag.ZH_HANS, TEMPLATES.shipped("received", LocaleTag.ZH_HANS));
		assertThat(TextChecks.of(rules(), pair, Set.of(LocaleTag.EN)))
			.containsExactly(at(Place.BODY, 0, Fault.UNEQUAL, "holiday.note"));
	}

	@ParameterizedTest
	@CsvSource({ "We write soon.,soon", "We write Shortly.,shortly", "It is under review.,under review",
			"'Great news!',!", "Answer in due course.,in due course" })
	void stopsWordsThatPutPeopleOff(String typed, String word) {
		assertThat(check("Here", GOOD + "\n\n" + typed)).containsExactly(at(Place.BODY, 9, Fault.FORBIDDEN, word));
		assertThat(check(typed, GOOD)).containsExactly(at(Place.SUBJECT, 1, Fault.FORBIDDEN, word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "尽快", "近期", "稍后", "审核中", "！" })
	void stopsThemInChinese(String word) {
		LetterText shipped = TEMPLATES.shipped("received", LocaleTag.ZH_HANS);
		Map<LocaleTag, LetterText> pair = Map.of(LocaleTag.EN, TEMPLATES.shipped("received", LocaleTag.EN),
				LocaleTag.ZH_HANS, new LetterText(shipped.subject(), shipped.body() + "\n我们会" + word + "联系您。"));
		assertThat(TextChecks.of(rules(), pair, Set.of(LocaleTag.ZH_HANS))).singleElement()
			.satisfies((finding) -> assertThat(finding.fault()).isEqualTo(Fault.FORBIDDEN))
			.satisfies((finding) -> assertThat(finding.language()).isEqualTo(LocaleTag.ZH_HANS));
	}

	@Test
	void stopsWordsAboutWhatAPersonIsWhereItEnds() {
		LetterRules ending = TEMPLATES.rules("received", FairWords::stop);
		Map<LocaleTag, LetterText> pair = pair("Here", GOOD + "\n\nOthers were younger.");
		assertThat(TextChecks.of(ending, pair, Set.of(LocaleTag.EN)))
			.containsExactly(at(Place.BODY, 9, Fault.UNFAIR, "younger"));
		assertThat(TextChecks.of(rules(), pair, Set.of(LocaleTag.EN))).as("elsewhere they are just words").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0007", "\u200b", "\u202e", "\u2066", "\ufeff" })
	void refusesInvisibleCharacters(String hidden) {
		assertThat(check("He" + hidden + "re", GOOD)).contains(at(Place.SUBJECT, 1, Fault.INVISIBLE, ""));
		assertThat(check("Here", GOOD + "\nx" + hidden + "y")).contains(at(Place.BODY, 8, Fault.INVISIBLE, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Here\r\nBcc: all@firm.example", "Here\nBcc: all@firm.example" })
	void refusesASecondLineInTheSubject(String subject) {
		assertThat(check(subject, GOOD)).extracting(Finding::fault).contains(Fault.INVISIBLE);
	}

	@Test
	void refusesTheWrongLanguageAndAddressesReadOnTheWay() {
		assertThat(check("这里", "# 您好，{{candidate.greeting}}，{{position.title}}，{{application.code}}，材料已完整收到。"
				+ "{{#fact.reader}}{{reader.name}}{{/fact.reader}}{{#holiday.note}}{{holiday.note}}{{/holiday.note}}"))
			.containsExactly(at(Place.BODY, 0, Fault.LANGUAGE, ""));
		assertThat(check("Here", GOOD + "\n\nSee http://firm.example/faq"))
			.containsExactly(at(Place.BODY, 9, Fault.INSECURE, "http://firm.example/faq"));
		assertThat(check("Here", GOOD + "\n\nSee https://firm.example/faq")).isEmpty();
		assertThat(check("Here", GOOD + "\n\nIt is <b>yours</b>, if 2 < 3."))
			.containsExactly(at(Place.BODY, 9, Fault.MARKUP, "<b>"), at(Place.BODY, 9, Fault.MARKUP, "</b>"));
	}

	@Test
	void refusesWhatNobodyReadsToTheEnd() {
		assertThat(check("H".repeat(161), GOOD)).containsExactly(at(Place.SUBJECT, 0, Fault.TOO_LONG, "160"));
		assertThat(check("Here", GOOD + "\n\n" + "word ".repeat(1700)))
			.containsExactly(at(Place.BODY, 0, Fault.TOO_LONG, "8000"));
	}

	private static LetterRules rules() {
		return TEMPLATES.rules("received", (words) -> Optional.empty());
	}

	private static List<Finding> check(String subject, String body) {
		return TextChecks.of(rules(), pair(subject, body), Set.of(LocaleTag.EN));
	}

	private static Map<LocaleTag, LetterText> pair(String subject, String body) {
		return Map.of(LocaleTag.EN, new LetterText(subject, body), LocaleTag.ZH_HANS,
				TEMPLATES.shipped("received", LocaleTag.ZH_HANS));
	}

	private static Finding at(Place place, int line, Fault fault, String word) {
		return new Finding(LocaleTag.EN, place, line, fault, word);
	}

}
