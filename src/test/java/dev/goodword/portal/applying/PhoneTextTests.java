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
	@CsvSource({ "0711 555,GB,+44 711555", "+44 0711555,CN,+44 711555", "+44 071155501,GB,+44 71155501",
			"+44 07115 550142,CN,+44 7115 550142", "+49 0151 23456789,GB,+49 1512 3456789",
			"+86 0138 0013 8000,GB,+86 138 0013 8000", "+39 06 69812345,CN,+39 06 6981 2345" })
	void dropsTheZeroThatIsDialledInsideTheCountryOnly(String typed, String country, String kept) {
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
