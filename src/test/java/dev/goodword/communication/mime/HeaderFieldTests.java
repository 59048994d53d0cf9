package dev.goodword.communication.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderFieldTests {

	@Test
	void readsOneFieldAsOneLine() {
		HeaderField field = HeaderField.of("SUBJECT", bytes("SUBJECT: one\r\n two\r\n\tthree"));
		assertThat(field.name()).isEqualTo("subject");
		assertThat(field.value()).isEqualTo("one two\tthree");
	}

	@Test
	void readsEncodedWordsOfTwoSets() {
		assertThat(HeaderField.decoded("=?ISO-8859-1?Q?M=FCller?= =?utf-8?B?5byg?=")).isEqualTo("Müller张");
	}

	@Test
	void leavesWhatOnlyLooksEncodedAsItIs() {
		assertThat(HeaderField.decoded("=?UTF-8?X?abc?=")).isEqualTo("=?UTF-8?X?abc?=");
		assertThat(HeaderField.decoded("2 =? 3")).isEqualTo("2 =? 3");
	}

	@Test
	void readsRawGbkAndRawUtf8() {
		assertThat(HeaderField.of("Subject", "Subject: 面试".getBytes(Charset.forName("GBK"))).value()).isEqualTo("面试");
		assertThat(HeaderField.of("Subject", bytes("Subject: 面试")).value()).isEqualTo("面试");
	}

	@Test
	void standsAFieldWithoutAValue() {
		assertThat(HeaderField.of("X-Empty", bytes("X-Empty")).value()).isEmpty();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
