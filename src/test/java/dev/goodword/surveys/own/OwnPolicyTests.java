package dev.goodword.surveys.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a company may ask of its own, and what nobody may be asked. */
class OwnPolicyTests {

	private static final Set<Touchpoint> EARLY = Set.of(Touchpoint.T3);

	@Test
	void takesAPlainStatementAndAPlainChoice() {
		assertThat(problems(statement("The job advert told me what to expect.", "招聘广告让我了解了工作内容。"))).isEmpty();
		assertThat(problems(choice(option("Train", "火车"), option("Car", "汽车")))).isEmpty();
	}

	@Test
	void knowsNoFourthQuestion() {
		OwnWords words = statement("The rooms were pleasant.", "场地舒适。");
		assertThat(OwnPolicy.problems(words, EARLY, 2)).isEmpty();
		assertThat(OwnPolicy.problems(words, EARLY, 3)).extracting(OwnProblem::key).containsExactly("own.problem.most");
	}

	@ParameterizedTest
	@CsvSource({ "'',场地舒适。", "The rooms were pleasant.,' '", "'One\nline',场地舒适。" })
	void wantsBothLanguagesOnOneLine(String en, String zh) {
		assertThat(problems(statement(en, zh))).extracting(OwnProblem::key).containsExactly("own.problem.text");
	}

	@Test
	void wantsShortQuestionsAndAnswers() {
		assertThat(problems(statement("x".repeat(200), "问".repeat(200)))).isEmpty();
		assertThat(problems(statement("x".repeat(201), "问"))).extracting(OwnProblem::key)
			.containsExactly("own.problem.text");
		assertThat(problems(choice(option("x".repeat(61), "一"), option("b", "二")))).extracting(OwnProblem::key)
			.containsExactly("own.problem.options");
	}

	@Test
	@DisplayName("two to six different answers, each in both languages")
	void wantsAnswersThatCanBeToldApart() {
		assertThat(problems(choice(option("Train", "火车")))).hasSize(1);
		assertThat(problems(choice(option("Train", "火车"), option("train", "汽车")))).hasSize(1);
		assertThat(problems(choice(option("Train", "火车"), option("Car", "火车")))).hasSize(1);
		assertThat(problems(choice(option("Train", "火车"), option("Car", "")))).hasSize(1);
		List<LocalizedText> many = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			many.add(option("Way " + i, "方式" + i));
		}
		assertThat(problems(choice(many.toArray(LocalizedText[]::new)))).isEmpty();
		many.add(option("Way 6", "方式6"));
		assertThat(problems(choice(many.toArray(LocalizedText[]::new)))).extracting(OwnProblem::field)
			.containsExactly("optionsEn");
	}

	@Test
	@DisplayName("not on the pages that promise two questions, and not of those who work here")
	void asksAtMomentsWithAMailOnly() {
		OwnWords words = statement("The rooms were pleasant.", "场地舒适。");
		assertThat(OwnPolicy.moments()).contains(Touchpoint.T3, Touchpoint.T7, Touchpoint.T8)
			.doesNotContain(Touchpoint.T1, Touchpoint.T2, Touchpoint.T9, Touchpoint.INT);
		assertThat(OwnPolicy.problems(words, Set.of(), 0)).extracting(OwnProblem::key)
			.containsExactly("own.problem.moments");
		assertThat(OwnPolicy.problems(words, Set.of(Touchpoint.T1), 0)).hasSize(1);
	}

	@ParameterizedTest
	@DisplayName("nothing the law protects, and nothing that says who somebody is")
	@CsvSource({ "What is your gender?,您好,GENDER", "Were you treated well as a woman?,您好,GENDER",
			"How old are you?,您好,AGE", "Your year of birth,您好,AGE", "What is your nationality?,您好,ORIGIN",
			"Do you go to church?,您好,BELIEF", "Do you have a disability?,您好,HEALTH", "Are you married?,您好,FAMILY",
			"Please leave your name.,您好,PERSON", "Your e-mail,您好,PERSON", "Fine,您的性别是？,GENDER", "Fine,您今年几岁？,AGE",
			"Fine,您是哪个民族？,ORIGIN", "Fine,您有宗教信仰吗？,BELIEF", "Fine,您是否怀孕？,HEALTH", "Fine,您结婚了吗？,FAMILY",
			"Fine,请留下姓名。,PERSON" })
	void refusesWhatNobodyMayBeAsked(String en, String zh, String about) {
		assertThat(problems(statement(en, zh))).extracting(OwnProblem::key)
			.containsExactly("own.problem.forbidden." + about);
	}

	@Test
	@DisplayName("answers to choose from are read as well")
	void refusesForbiddenAnswers() {
		assertThat(problems(choice(option("A man", "甲"), option("Other", "乙")))).singleElement()
			.satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("optionsEn");
				assertThat(problem.words()).containsExactly("man");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "The manager had time for me.", "The message said when to come.",
			"The page was easy to use.", "The wage was named early.", "The office was easy to find.",
			"I was embraced by the team.", "The illustration of the job was useful." })
	@DisplayName("a word is a word, not a part of one")
	void readsWholeWords(String en) {
		assertThat(problems(statement(en, "场地舒适。"))).isEmpty();
	}

	private static List<OwnProblem> problems(OwnWords words) {
		return OwnPolicy.problems(words, EARLY, 0);
	}

	private static OwnWords statement(String en, String zh) {
		return new OwnWords(OwnKind.AGREEMENT, option(en, zh), List.of());
	}

	private static OwnWords choice(LocalizedText... options) {
		return new OwnWords(OwnKind.CHOICE, option("How did you come?", "您是怎么来的？"), List.of(options));
	}

	private static LocalizedText option(String en, String zh) {
		return new LocalizedText(en, zh);
	}

}
