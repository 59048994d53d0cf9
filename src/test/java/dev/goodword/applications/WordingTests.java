package dev.goodword.applications;

import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What people may write about an application, and the reasons they may choose. */
class WordingTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Ten years\nof Java\tand tea\r\n", "沉着冷静", "👩🏽‍💻", "a\u202Eb" })
	void fitsPlainTextOfAnyScript(@Nullable String text) {
		assertThat(Wording.fits(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007b", "a\u001Bb", "a\u0085b", "a\uD83Db" })
	void refusesWhatNoPageCanShow(String text) {
		assertThat(Wording.fits("fine", text)).isFalse();
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(Wording.fits("👩".repeat(4000))).isTrue();
		assertThat(Wording.fits("👩".repeat(4001))).isFalse();
		assertThat(Wording.fits("x".repeat(20_000), Wording.LONGEST_NOTE)).isTrue();
		assertThat(Wording.fits("x".repeat(20_001), Wording.LONGEST_NOTE)).isFalse();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\n\t", "\u00a0\u3000\u2003", "\u200b\u2060\ufeff" })
	void saysNothingInSpaces(@Nullable String text) {
		assertThat(Wording.says(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", "不", "\u200bno" })
	void saysSomethingInOneSign(String text) {
		assertThat(Wording.says(text)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonHasALabelAndASuggestionInBothLanguages(ReasonCode reason) {
		assertThat(ReasonCode.known(reason.name())).isTrue();
		for (LocaleTag language : LocaleTag.SPOKEN) {
			String label = ShippedTexts.all().getMessage(reason.labelKey(), null, language.locale());
			String suggestion = ShippedTexts.all().getMessage(reason.suggestionKey(), null, language.locale());
			assertThat(label).isNotBlank();
			assertThat(suggestion).isNotEqualTo(label).hasSizeGreaterThan(label.length());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "skills_experience", "OTHER", "SKILLS" })
	void knowsNoOtherReason(String name) {
		assertThat(ReasonCode.known(name)).isFalse();
	}

}
