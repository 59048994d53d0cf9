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
			You are a loser|loser
			We will answer soon|soon
			您的年龄不合适|年龄
			考虑到您已婚未育|已婚
			没有本地户口|户口
			您被淘汰了|淘汰
			很遗憾|遗憾
			您在十人中排名第三|排名第
			需要男性能承担夜班|男性
			女性能力不足|女性
			男性质检员更合适|男性
			女性质检员不合适|女性
			您已婚庆典在即|已婚
			未婚庆祝假期较多|未婚
			健康状况不适合夜班|健康
			年龄层数据之外，您年龄偏大|年龄
			The job needs a man who can lift|man
			Women find the night shift hard|women
			""")
	void stopsAWordAboutThePersonAndNamesIt(String text, String word) {
		assertThat(FairWords.stop(text)).hasValue(word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "This work needs three years of Java; we saw one.", "You manage people well.",
			"Your answers on the original sin of caching were precise.", "The role needs a driving licence.",
			"这个岗位需要三年以上的服务端经验。", "您对数据库性能的分析很清楚。", "工作性质要求经常出差。", "需要女装或男装陈列经验。", "需要婚庆策划经验。", "需要健康行业的销售经验。",
			"需要分析年龄层数据。", "The pipeline manages many messages.", "" })
	void letsWordsAboutTheWorkPass(String text) {
		assertThat(FairWords.stop(text)).isEmpty();
	}

}
