package dev.goodword.questions.published;

import java.util.UUID;

import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class PublishPolicyTests {

	private static final Pair HOME = new Pair("Can I work from home?", "Two days a week.");

	private static final Pair ZUHAUSE = new Pair("可以居家办公吗？", "每周两天。");

	private static final PublishedAnswerId ID = new PublishedAnswerId(new UUID(0, 1));

	@ParameterizedTest
	@ValueSource(strings = { "Can I work from home?", "Which database?", "面试有几轮？", "When do you decide?",
			"Do you repay travel?" })
	void publishesWhatIsOfUseToOthers(String question) {
		assertThat(PublishPolicy.isUsual(question)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "What is the SALARY?", "How do you pay overtime?", "I need a visa", "Did you get my CV?",
			"工资多少？", "年薪是税前吗", "我的申请到哪一步了", "I am pregnant, is that fine?" })
	void leavesPayAndPersonalCasesToThePerson(String question) {
		assertThat(PublishPolicy.isUsual(question)).isFalse();
	}

	@Test
	void wantsAQuestionAndAnAnswerInOneLanguageAtLeast() {
		assertThat(PublishPolicy.toPublish(PublicWords.of(LocaleTag.EN, HOME))).isEmpty();
		assertThat(PublishPolicy.toPublish(PublicWords.of(LocaleTag.EN, HOME).and(LocaleTag.ZH_HANS, ZUHAUSE)))
			.isEmpty();
		assertThat(PublishPolicy.toPublish(new PublicWords(null, null))).isEqualTo(PublishPolicy.because("words"));
		assertThat(PublishPolicy.toPublish(PublicWords.of(LocaleTag.EN, new Pair("Home?", " "))))
			.isEqualTo(PublishPolicy.because("words"));
		assertThat(PublishPolicy
			.toPublish(PublicWords.of(LocaleTag.EN, HOME).and(LocaleTag.ZH_HANS, new Pair("", "每周两天。"))))
			.isEqualTo(PublishPolicy.because("words"));
		assertThat(PublishPolicy.toPublish(PublicWords.of(LocaleTag.EN, new Pair("x".repeat(1001), "Yes."))))
			.isEqualTo(PublishPolicy.because("words"));
	}

	@Test
	void letsNobodyOverwriteWhatTheyHaveNotSeen() {
		PublicWords words = PublicWords.of(LocaleTag.EN, HOME);
		PublishedRef second = new PublishedRef(ID, 2);

		assertThat(PublishPolicy.toChange(second, second, words)).isEmpty();
		assertThat(PublishPolicy.toChange(second, new PublishedRef(ID, 1), words))
			.isEqualTo(PublishPolicy.because("changed"));
	}

	@Test
	void readsInTheReadersLanguageOrTheOneThereIs() {
		PublicWords chinese = PublicWords.of(LocaleTag.ZH_HANS, ZUHAUSE);
		PublicWords both = chinese.and(LocaleTag.EN, HOME);

		assertThat(chinese.in(LocaleTag.EN)).isEqualTo(ZUHAUSE);
		assertThat(chinese.languageIn(LocaleTag.EN)).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(both.in(LocaleTag.EN)).isEqualTo(HOME);
		assertThat(both.languageIn(LocaleTag.EN)).isEqualTo(LocaleTag.EN);
		assertThat(both.in(LocaleTag.ZH_HANS)).isEqualTo(ZUHAUSE);
		assertThat(both.and(LocaleTag.EN, null)).isEqualTo(both);
		assertThat(both.texts()).hasSize(4);
		assertThatNullPointerException().isThrownBy(() -> new PublicWords(null, null).in(LocaleTag.EN));
	}

}
