package dev.goodword.channels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextAnswerTests {

	private static final String KEY = "sk-live-77aa88bb99";

	private static final String NUMBER = "+8613800138000";

	@Test
	void showsTheProvidersWordsOnOneLineAndCut() {
		assertThat(words("{\"code\":\n \"SIGNATURE_UNKNOWN\"}\u0000\u202e"))
			.isEqualTo("{\"code\": \"SIGNATURE_UNKNOWN\"}");
		assertThat(words("a".repeat(500))).hasSize(161).endsWith("…");
		assertThat(words(" \n")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bad key sk-live-77aa88bb99", "token sk-liv*** is unknown", "…88bb99", "+8613800138000 no",
			"138 0013 8000 is wrong", "(138) 0013-8000", "number ends in 138000" })
	void saysNothingWhenTheyRepeatTheKeyOrTheNumber(String body) {
		assertThat(words(body)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "quota 1380 of 2000", "sk-li", "error 00138" })
	void isNotAfraidOfShortLikenesses(String body) {
		assertThat(words(body)).isEqualTo(body);
	}

	@Test
	void hidesAShortKeyAsAWhole() {
		assertThat(TextAnswer.words("key abc is bad", "abc", NUMBER)).isNull();
		assertThat(TextAnswer.words("bad", "", "")).isEqualTo("bad");
	}

	private static String words(String body) {
		return TextAnswer.words(body, KEY, NUMBER);
	}

}
