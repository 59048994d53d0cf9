package dev.goodword;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTextsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			value = { "plain | plain", "\"v=spf1 mx -all\" | v=spf1 mx -all",
					"\"v=DKIM1; k=rsa; p=MIIB\" IjAN | v=DKIM1; k=rsa; p=MIIBIjAN",
					"\"a \\\"b\\\" \\\\ c\" | a \"b\" \\ c", "one two three | onetwothree" })
	void putsThePiecesOfATextTogether(String said, String text) {
		assertThat(NetworkTexts.joined(said)).isEqualTo(text);
	}

}
