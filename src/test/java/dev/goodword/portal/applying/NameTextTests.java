package dev.goodword.portal.applying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameTextTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "李", "林晓岚", "欧阳娜娜·阿依古丽·买买提江", "Mia O’Neill", "José-María", "Nguyễn Thị Ánh", "محمد بن سلمان",
					"שרה", "Σωκράτης", "अमिताभ", "김철수", "Björk", "𠮷野家", "John Smith 3rd", "{{x}} ${y} A", "Zoë 🙂" })
	void takesNamesInAnyScript(String name) {
		assertThat(NameText.of(name)).hasValue(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u200b", "...", "Li\u0000", "Li\r\nBcc: x", "Li\nLong", "a\u202Eb", "a\u2066b",
			"a\u2028b", "a\u0085b", "a\uE000b" })
	void refusesWhatIsNoName(String name) {
		assertThat(NameText.of(name)).isEmpty();
	}

	@Test
	void putsLettersAndAccentsTogether() {
		assertThat(NameText.of(" Jose\u0301 ")).hasValue("José");
	}

	@Test
	void countsCharactersAndNotTheirPieces() {
		assertThat(NameText.of("𠮷".repeat(200))).isPresent();
		assertThat(NameText.of("a".repeat(201))).isEmpty();
	}

}
