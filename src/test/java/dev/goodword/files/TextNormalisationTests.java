package dev.goodword.files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextNormalisationTests {

	@Test
	void replacesRadicalsAndLigatures() {
		assertThat(normalise("⾼策 ⼯作 oﬃce")).isEqualTo("高策 工作 office");
	}

	@Test
	void removesWhatCannotBeSeen() {
		assertThat(normalise("a\u0000b\u202Ec\u200Bd\uE001e\uFFFDf")).isEqualTo("abcdef");
	}

	@Test
	void keepsLinesAndFoldsBlankOnes() {
		assertThat(normalise("\n\n a\r\nb \n \n\n\t\nc\td\u2028e\n\n")).isEqualTo("a\nb\n\nc\td\ne");
	}

	@Test
	void cutsWithoutSplittingACharacter() {
		assertThat(TextNormalisation.normalise("😀😀😀", 5)).isEqualTo("😀😀");
	}

	private static String normalise(String raw) {
		return TextNormalisation.normalise(raw, 1000);
	}

}
