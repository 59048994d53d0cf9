package dev.goodword.candidates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TypedLineTests {

	@ParameterizedTest
	@ValueSource(strings = { "Ada", "李雷", "Νίκος", "עומר", "محمد علي", "नरेन्द्र", "ᠪᠣᠯᠣᠷ", "Ngũgĩ", "O’Neill-Šimić",
			"👩🏽‍💻", "a\u200Db" })
	void takesOneLineOfAnyScript(String typed) {
		assertThat(TypedLine.of(typed, 100)).isEqualTo(typed);
		assertThat(TypedLine.hasRefused(typed)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'  Ada ', Ada", "'\u3000李雷\u3000', 李雷", "Zoe\u0308, Zoë", "e\u0301a, éa" })
	void composesAndStrips(String typed, String kept) {
		assertThat(TypedLine.of(typed, 100)).isEqualTo(kept);
	}

	@Test
	void keepsAnIdeographInTheFormItsOwnerWrites() {
		assertThat(TypedLine.of("\uF9B4", 10)).isEqualTo("\uF9B4");
		assertThat(TypedLine.of("\uD87E\uDC00", 10)).isEqualTo("\uD87E\uDC00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b", "a\u202Eb", "a\u2066b",
			"a\uE000b", "a\u0085b", "a\uD800b" })
	void refusesWhatMayNotStandInALine(String typed) {
		assertThat(TypedLine.hasRefused(typed)).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> TypedLine.of(typed, 100));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000", "\u200B", "\u200B \u2060", "\u115F", "\uFEFF" })
	void refusesWhatNobodyCanSee(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedLine.of(typed, 100))
			.withMessage("Not one line of at most 100 plain characters");
	}

	@Test
	void countsAfterStrippingAndComposing() {
		assertThat(TypedLine.of(" " + "e\u0301".repeat(10) + " ", 10)).hasSize(10);
		assertThatIllegalArgumentException().isThrownBy(() -> TypedLine.of("x".repeat(11), 10));
	}

}
