package dev.goodword.communication.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.shared.DateWords;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every letter in both languages, as approved word by word. Run with
 * {@code -Dgoodword.golden=write} to write the files anew, then read the difference.
 */
class GoldenMailTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Set<String> WITHOUT_PROMISE = Set.of("sign_in", "staff_digest", "survey", "survey_waiting",
			"survey_later", "survey_started", "not_selected_early", "not_selected_after_interview", "position_closed",
			"paused_again", "pool_invitation", "kept_over", "withdrawn", "lapsed", "staff_alert", "staff_week",
			"interview_reminder", "holding_together", "offer_accepted", "question_answered", "answer_changed",
			"complaint_received", "complaint_answered", "complaint_closed", "complaint_delayed", "question_delayed",
			"question_received", "answer_withdrawn", "feedback_given", "address_changed", "address_code",
			"address_left", "visitor_confirm", "visitor_received", "visitor_delayed", "visitor_answered",
			"visitor_reopened", "visitor_left", "visitor_unread", "personal");

	private static final List<String> FORBIDDEN = List.of(" soon", "shortly", "in due course", "unfortunately",
			"rejected", "unsuccessful", "not a fit", "overqualified", "!", "{{", "}}", "${", "null", "尽快", "近期", "稍后",
			"审核中", "！");

	private static final MailTemplates TEMPLATES = TestTexts.templates();

	static Stream<Arguments> letters() {
		return TEMPLATES.versions()
			.stream()
			.map((version) -> Arguments.of(version.kind(), version.language()))
			.sorted((a, b) -> Arrays.toString(a.get()).compareTo(Arrays.toString(b.get())));
	}

	@ParameterizedTest
	@MethodSource("letters")
	void readsAsApproved(String kind, LocaleTag language) throws IOException {
		Letter letter = letter(kind, language);
		matches(kind + "_" + language + ".txt", "Subject: " + letter.subject() + "\n\n" + letter.text());
		matches(kind + "_" + language + ".html", letter.html());
	}

	@ParameterizedTest
	@MethodSource("letters")
	void saysNothingForbidden(String kind, LocaleTag language) {
		Letter letter = letter(kind, language);
		String words = letter.subject() + "\n" + letter.text();
		assertThat(FORBIDDEN).noneSatisfy((word) -> assertThat(words).containsIgnoringCase(word));
		assertThat(letter.html().length()).isLessThan(60_000);
	}

	@ParameterizedTest
	@MethodSource("letters")
	void usesTheSameFieldsInBothLanguages(String kind, LocaleTag language) {
		assertThat(TEMPLATES.content(kind, language).names()).isEqualTo(TEMPLATES.content(kind, LocaleTag.EN).names())
			.allSatisfy((name) -> assertThat(FilledFields.named(name)).isPresent());
	}

	@ParameterizedTest
	@MethodSource("letters")
	void putsWhatMayBeAbsentIntoSections(String kind, LocaleTag language) {
		assertThat(TEMPLATES.content(kind, language).unconditionalNames())
			.allMatch((name) -> FilledFields.named(name).orElseThrow().isRequired());
	}

	@ParameterizedTest
	@MethodSource("letters")
	void hasNoHoleWithoutTheOptionalFields(String kind, LocaleTag language) {
		Map<Field, String> fields = samples(language);
		fields.keySet().removeIf((field) -> !field.isRequired());
		Letter letter = TEMPLATES.write(kind, language, fields, surround(kind, language));
		assertThat(letter.text()).doesNotContain("  ").doesNotContain(": .").doesNotContain("：。").doesNotContain("()");
		assertThat(letter.paragraphs()).noneMatch(String::isBlank);
	}

	@Test
	void existsForEveryKindInEveryLanguage() {
		assertThat(TEMPLATES.versions()).hasSize(83 * LocaleTag.SPOKEN.size());
	}

	private static void matches(String name, String actual) throws IOException {
		Path file = GOLDEN.resolve(name);
		if ("write".equals(System.getProperty("goodword.golden"))) {
			Files.createDirectories(GOLDEN);
			Files.writeString(file, actual);
		}
		assertThat(actual).isEqualTo(Files.readString(file));
	}

	private static Letter letter(String kind, LocaleTag language) {
		return TEMPLATES.write(kind, language, samples(language), surround(kind, language));
	}

	static Map<Field, String> samples(LocaleTag language) {
		Map<Field, String> samples = new EnumMap<>(Field.class);
		Arrays.stream(Field.values()).forEach((field) -> samples.put(field, field.sample(language)));
		return samples;
	}

	static Surround surround(String kind, LocaleTag language) {
		Said date = WITHOUT_PROMISE.contains(kind) ? null
				: DateWords.in(language, SHANGHAI).longDate(LocalDate.of(2026, 9, 30));
		boolean signIn = kind.equals("sign_in");
		boolean unsigned = signIn || kind.equals("address_code") || kind.equals("address_left")
				|| kind.startsWith("survey") || kind.equals("visitor_confirm");
		return new Surround("Lumina", unsigned ? null : language.isChinese() ? "陈屿" : "Chen Yu", date,
				signIn ? "https://jobs.lumina.example/sign-in/Zk3v" : "https://jobs.lumina.example/s/7f3k",
				target(kind), true);
	}

	private static Surround.Target target(String kind) {
		return switch (kind) {
			case "sign_in" -> Surround.Target.SIGN_IN;
			case "address_code" -> Surround.Target.ADDRESS_CODE;
			case "address_left" -> Surround.Target.NOT_ME;
			case "survey", "survey_waiting", "survey_later", "survey_started" -> Surround.Target.SURVEY;
			case "lapse", "choice_reminder" -> Surround.Target.CHOICE;
			case "interview_invitation", "invitation_reminder" -> Surround.Target.TIMES;
			case "information_request", "information_reminder", "information_prolonged" -> Surround.Target.INFORMATION;
			case "information_over" -> Surround.Target.LATE_INFORMATION;
			case "invitation_over" -> Surround.Target.OTHER_TIMES;
			case "visitor_confirm" -> Surround.Target.CONFIRM;
			case "visitor_received", "visitor_delayed", "visitor_answered", "visitor_reopened", "visitor_left",
					"visitor_unread" ->
				Surround.Target.ASKED;
			case "personal" -> Surround.Target.PRIVACY;
			case "staff_week" -> Surround.Target.WEEK;
			case "staff_alert" -> Surround.Target.APPLICATION;
			default -> Surround.Target.PAGE;
		};
	}

}
