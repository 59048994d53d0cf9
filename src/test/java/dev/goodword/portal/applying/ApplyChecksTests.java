package dev.goodword.portal.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.portal.PageWords;
import dev.goodword.portal.PortalWords;
import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApplyChecksTests {

	private static final Question WHY = question(1, Question.Kind.TEXT, true, 20);

	private static final Question PERMIT = question(2, Question.Kind.YES_NO, true, 10);

	private static final Question WISH = question(3, Question.Kind.TEXT, false, 5);

	private final PageWords words = PortalWords.words();

	@Test
	void letsAGoodFormPass() {
		assertThat(problems(good())).isEmpty();
	}

	@Test
	void namesEverythingInTheOrderOfThePage() {
		List<Problem> all = ApplyChecks.problems(ApplyForm.EMPTY.with(ApplyForm.PHONE, "12"), 0,
				List.of(WHY, PERMIT, WISH));
		assertThat(all).extracting(Problem::field)
			.containsExactly("about", "name", "email", "phone", ApplyForm.answerTo(WHY), ApplyForm.answerTo(PERMIT));
		assertThat(all).allSatisfy((problem) -> {
			for (LocaleTag language : LocaleTag.SPOKEN) {
				assertThat(problem.in(language, this.words)).isNotBlank().doesNotContain("{");
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "ann, portal.apply.email.part", "ann@, portal.apply.email.part", "'', portal.apply.email.missing",
			"'a@example.com, b@example.com', portal.apply.email.one", "a@b@example.com, portal.apply.email.one",
			"a@example.com；b@example.com, portal.apply.email.one", "张伟@example.com, portal.apply.email.letters",
			"ann@exa mple.com, portal.apply.email.wrong", "ann@example..com, portal.apply.email.wrong" })
	void saysWhatIsWrongWithAnAddress(String typed, String key) {
		assertThat(problems(good().with(ApplyForm.EMAIL, typed))).extracting(Problem::key).containsExactly(key);
	}

	@ParameterizedTest
	@CsvSource({ "' ', portal.apply.name.missing", "Ann\u202Eeel, portal.apply.name.characters",
			"Ann www.example.com, portal.apply.name.link", "Ann example.com, portal.apply.name.link",
			"..., portal.apply.name.wrong" })
	void saysWhatIsWrongWithAName(String typed, String key) {
		assertThat(problems(good().with(ApplyForm.NAME, typed))).extracting(Problem::key).containsExactly(key);
	}

	@Test
	void takesNamesOfEveryLengthThatIsKept() {
		assertThat(problems(good().with(ApplyForm.NAME, "李".repeat(200)))).isEmpty();
		assertThat(problems(good().with(ApplyForm.NAME, "李".repeat(201)))).singleElement()
			.isEqualTo(Problem.of("name", "portal.apply.name.wrong", 200));
		assertThat(problems(good().with(ApplyForm.CALL_NAME, "李".repeat(101)))).singleElement()
			.isEqualTo(Problem.of("callName", "portal.apply.name.wrong", 100));
		assertThat(problems(good().with(ApplyForm.CALL_NAME, ""))).isEmpty();
	}

	@Test
	void wantsAFileOrAFewLines() {
		ApplyForm form = good().with(ApplyForm.ABOUT, "");
		assertThat(ApplyChecks.problems(form, 1, List.of(WHY, PERMIT))).isEmpty();
		assertThat(ApplyChecks.problems(form.with(ApplyForm.ABOUT, " \u202E "), 0, List.of(WHY, PERMIT)))
			.extracting(Problem::key)
			.containsExactly("portal.apply.about.missing");
	}

	@Test
	void countsWhatIsHandedInAndNotHowItWasTyped() {
		assertThat(problems(good().with(ApplyForm.ABOUT, "👩".repeat(2000)))).isEmpty();
		assertThat(problems(good().with(ApplyForm.ABOUT, "x".repeat(1999) + "\r\n\r\n"))).isEmpty();
		assertThat(problems(good().with(ApplyForm.ABOUT, "x".repeat(2003)))).singleElement()
			.isEqualTo(Problem.of("about", "portal.apply.text.long", 2000, 3));
		assertThat(problems(good().with(ApplyForm.answerTo(WHY), "x".repeat(21)))).singleElement()
			.isEqualTo(Problem.of(ApplyForm.answerTo(WHY), "portal.apply.text.long", 20, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "maybe", "YES", "true", "1" })
	void takesYesAndNoOnly(String typed) {
		assertThat(problems(good().with(ApplyForm.answerTo(PERMIT), typed))).extracting(Problem::key)
			.containsExactly("portal.apply.answer.missing");
		assertThat(problems(good().with(ApplyForm.answerTo(PERMIT), "no"))).isEmpty();
	}

	@Test
	void asksForNoAnswerThatIsOptional() {
		assertThat(ApplyChecks.problems(good(), 1, List.of(WISH))).isEmpty();
		assertThat(ApplyChecks.problems(good().with(ApplyForm.answerTo(WISH), "Monday"), 1, List.of(WISH))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "138 0013 8000", "+44 7700 900341", "0086-138.0013.8000", " " })
	void takesPhonesAsPeopleWriteThem(String typed) {
		assertThat(problems(good().with(ApplyForm.PHONE, typed))).isEmpty();
	}

	@Test
	void saysInBothLanguagesWhichQuestionIsMeant() {
		Problem problem = Problem.of("x", "portal.apply.answer.missing", WHY.text());
		assertThat(problem.in(LocaleTag.EN, this.words)).contains("Question 1");
		assertThat(problem.in(LocaleTag.ZH_HANS, this.words)).contains("问题1");
	}

	private static List<Problem> problems(ApplyForm form) {
		return ApplyChecks.problems(form, 0, List.of(WHY, PERMIT));
	}

	private static ApplyForm good() {
		Map<String, String> typed = new HashMap<>(Map.of(ApplyForm.NAME, "李雷", ApplyForm.EMAIL, "li@example.com",
				ApplyForm.COUNTRY, "CN", ApplyForm.ABOUT, "Ten years"));
		typed.put(ApplyForm.answerTo(WHY), "The bread");
		typed.put(ApplyForm.answerTo(PERMIT), "yes");
		return new ApplyForm(typed);
	}

	private static Question question(int order, Question.Kind kind, boolean required, int longest) {
		return new Question(new QuestionId(new UUID(5, order)), order, kind,
				new LocalizedText("Question " + order, "问题" + order), required, longest);
	}

}
