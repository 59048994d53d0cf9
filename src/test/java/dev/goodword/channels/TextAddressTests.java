package dev.goodword.channels;

import dev.goodword.outbound.OutboundFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextAddressTests {

	private final TextAddress addresses = new TextAddress(OutboundFixture.toThePublic());

	@Test
	void takesAPublicAddressByHttps() {
		assertThat(this.addresses.refusal("https://8.8.8.8/v1/send")).isEmpty();
		assertThat(this.addresses.refusal(" HTTPS://8.8.8.8:8443/ ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "http://8.8.8.8/, outbound.refused.NOT_HTTPS", "https://127.0.0.1/, outbound.refused.NOT_PUBLIC",
			"https://192.168.1.4/in, outbound.refused.NOT_PUBLIC", "https://[fe80::1]/, outbound.refused.NOT_PUBLIC",
			"https://me:pw@8.8.8.8/, outbound.refused.USER_INFO", "https://8.8.8.8/#k, outbound.refused.FRAGMENT",
			"https://8.8.8.8:22/, outbound.refused.PORT", "https://0x08080808/, outbound.refused.HOST",
			"ftp://8.8.8.8/, outbound.refused.MALFORMED", "'', outbound.refused.MALFORMED",
			"https://8.8.8.8/in?key=1, channels.provider.address.query",
			"https://8.8.8.8/in?, channels.provider.address.query" })
	void saysWhyItWouldNotCallAnother(String typed, String why) {
		assertThat(this.addresses.refusal(typed)).contains(why);
	}

	@Test
	void keepsTheFormInWhichItIsCalled() {
		assertThat(TextAddress.plain(" HTTPS://Texts.Example:443/In ")).isEqualTo("https://texts.example/In");
		assertThat(TextAddress.plain("nonsense")).isEqualTo("nonsense");
	}

}
