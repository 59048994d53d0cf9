package dev.goodword.shared;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocaleTagTests {

	@ParameterizedTest
	@CsvSource({ "en, en", "en-GB, en", "EN-us, en", "zh, zh-Hans", "zh-CN, zh-Hans", "zh-TW, zh-Hans",
			"zh-Hant-HK, zh-Hans", "zh-Hans, zh-Hans" })
	void hearsWhatItSpeaks(String asked, String spoken) {
		assertThat(LocaleTag.spoken(asked)).hasValue(new LocaleTag(spoken));
		assertThat(LocaleTag.of(Locale.forLanguageTag(asked))).isEqualTo(new LocaleTag(spoken));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "fr", "de-AT", "x", "zh_CN", "<script>", "eng-lish" })
	void speaksEnglishToEverybodyElse(String asked) {
		assertThat(LocaleTag.spoken(asked)).isEmpty();
		assertThat(LocaleTag.of(Locale.forLanguageTag(asked))).isEqualTo(LocaleTag.EN);
	}

	@Test
	void isWrittenAsInAnAddress() {
		assertThat(LocaleTag.ZH_HANS).hasToString("zh-Hans");
		assertThat(LocaleTag.ZH_HANS.locale()).isEqualTo(Locale.forLanguageTag("zh-Hans"));
		assertThat(LocaleTag.SPOKEN).containsExactly(LocaleTag.EN, LocaleTag.ZH_HANS);
	}

	@ParameterizedTest
	@CsvSource({ "en, Baker", "zh-Hans, 面包师", "zh-Hant, 面包师", "fr, Baker" })
	void picksTheTextOfALanguage(String tag, @Nullable String text) {
		assertThat(new LocalizedText("Baker", "面包师").in(new LocaleTag(tag))).isEqualTo(text);
	}

}
