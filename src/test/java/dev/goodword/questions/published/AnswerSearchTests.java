package dev.goodword.questions.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import dev.goodword.positions.PositionId;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerSearchTests {

	private static final List<StandingAnswer> ANSWERS = answers("Can I work from home?", "Which database do you use?",
			"Do you sponsor relocation to Shanghai?", "可以远程办公吗？", "面试一共有几轮？", "试用期多长时间？");

	@ParameterizedTest
	@CsvSource({ "Is working from HOME possible, 0", "How often could one work at home, 0",
			"what databases are you using, 1", "relocation: do you sponsor it?, 2", "请问能远程工作吗, 3", "办公地点可以远程么, 3",
			"你们的面试有几轮呢, 4", "请问试用期是多久, 5" })
	void findsWhatWasAskedInOtherWords(String question, int which) {
		assertThat(AnswerSearch.find(question, ANSWERS)).first().isEqualTo(ANSWERS.get(which));
	}

	@ParameterizedTest
	@CsvSource({ "When does the job start?", "Is there parking?", "工资多少", "What is it", "''", "' ?! '", "可以吗" })
	void findsNothingWhereNothingFits(String question) {
		assertThat(AnswerSearch.find(question, ANSWERS)).isEmpty();
	}

	@Test
	void searchesBothLanguagesAndShowsThreeAtMost() {
		PublicWords both = PublicWords.of(LocaleTag.EN, new Pair("Is lunch free?", "Yes."))
			.and(LocaleTag.ZH_HANS, new Pair("有免费午餐吗？", "有。"));
		StandingAnswer answer = answer(1, both);

		assertThat(AnswerSearch.find("free lunch", List.of(answer))).containsExactly(answer);
		assertThat(AnswerSearch.find("午餐免费吗", List.of(answer))).containsExactly(answer);
		assertThat(AnswerSearch.find("work home", answers("work", "work home", "home work", "works home", "homes")))
			.hasSize(3);
	}

	@Test
	void putsTheLikeliestFirst() {
		List<StandingAnswer> some = answers("Which days are spent in the office in Shanghai and in Suzhou",
				"Which days are office days");

		assertThat(AnswerSearch.find("office days", some)).hasSize(2);
		assertThat(AnswerSearch.find("What about office days in winter", some)).first().isEqualTo(some.get(1));
	}

	@Test
	void comparesWordsWithoutEndingsAndCharactersInPairs() {
		assertThat(AnswerSearch.pieces("Working remotely, ＲＥＭＯＴＥ works")).containsExactly("work", "remot");
		assertThat(AnswerSearch.pieces("请问可以远程办公吗")).containsExactly("远程", "程办", "办公");
		assertThat(AnswerSearch.pieces("用Java17吗")).containsExactly("java17");
	}

	@Test
	void bearsLongAndHostileText() {
		assertThat(AnswerSearch.find("(a+)+$ \\E ${x} <script>".repeat(500), ANSWERS)).isEmpty();
		assertThat(AnswerSearch.find("远".repeat(1000), ANSWERS)).isEmpty();
	}

	private static List<StandingAnswer> answers(String... questions) {
		List<StandingAnswer> answers = new ArrayList<>();
		for (String question : questions) {
			boolean chinese = question.codePointAt(0) > 0x2000;
			answers.add(answer(answers.size(),
					PublicWords.of(chinese ? LocaleTag.ZH_HANS : LocaleTag.EN, new Pair(question, "…"))));
		}
		return answers;
	}

	private static StandingAnswer answer(int number, PublicWords words) {
		return new StandingAnswer(new PublishedAnswerId(new UUID(0, number)), new PositionId(new UUID(0, 1)), 1, words,
				Instant.EPOCH, false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Can I work from home on some days?|Could I work from home some days?|true",
					"Can I work from home on some days?|Working from home: some days?|true",
					"Is there a canteen?|Can I work from home?|false", "What is the salary?|Salary?|false",
					"可以远程办公吗？|请问能否远程办公？|true", "可以远程办公吗？|薪资是多少？|false", "?|?|false" })
	void knowsWhenTwoPeopleAskMuchTheSame(String one, String other, boolean alike) {
		assertThat(LikeQuestions.are(one, other)).isEqualTo(alike);
		assertThat(LikeQuestions.are(other, one)).isEqualTo(alike);
	}

}
