package dev.goodword.portal.applying;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTextTests {

	@ParameterizedTest
	@CsvSource({ "138 0013 8000,CN,+86 138 0013 8000", "13800138000,CN,+86 138 0013 8000",
			"(07700) 900-341,GB,+44 7700 900341", "+44 7700 900341,CN,+44 7700 900341",
			"0086-138.0013.8000,CN,+86 138 0013 8000", "+86 13800138000,XX,+86 138 0013 8000" })
	void understandsAnySpacing(String typed, String country, String kept) {
		assertThat(PhoneText.international(typed, country)).hasValue(kept);
	}

	@ParameterizedTest
	@CsvSource({ "12,CN", "hello,CN", "13800138000,XX", "'',CN", "+999999,CN" })
	void refusesWhatNobodyCanCall(String typed, String country) {
		assertThat(PhoneText.international(typed, country)).isEmpty();
	}

	@Test
	void listsCountriesInTheReadersLanguage() {
		assertThat(PhoneText.choices(LocaleTag.EN)).contains(new Choice("CN", "+86 China"),
				new Choice("GB", "+44 United Kingdom"));
		assertThat(PhoneText.choices(LocaleTag.ZH_HANS)).contains(new Choice("CN", "+86 中国"));
	}

}
