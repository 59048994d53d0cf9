package dev.goodword.communication;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FairWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			You are too old for this team|too old
			We wanted a native speaker|native speaker
			You are PREGNANT|pregnant
			It was about culture|culture
			Your application was rejected|rejected
			You came second|came second
			We will answer soon|soon
			您的年龄不合适|年龄
			考虑到您已婚未育|已婚
			没有本地户口|户口
			您被淘汰了|淘汰
			很遗憾|遗憾
			您在十人中排名第三|排名第
			""")
	void stopsAWordAboutThePersonAndNamesIt(String text, String word) {
		assertThat(FairWords.stop(text)).hasValue(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "This work needs three years of Java; we saw one.", "You manage people well.",
			"Your answers on the original sin of caching were precise.", "The role needs a driving licence.",
			"这个岗位需要三年以上的服务端经验。", "您对数据库性能的分析很清楚。", "" })
	void letsWordsAboutTheWorkPass(String text) {
		assertThat(FairWords.stop(text)).isEmpty();
	}

}
