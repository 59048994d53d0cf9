package dev.goodword.communication.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharsetsTests {

	/** The long dash and the euro sign are not in GB2312, and programs write them. */
	private static final String WORDS = "请问面试时间——可以改到周五吗？€ 䶮";

	private static final byte[] GB = WORDS.getBytes(Charset.forName("GB18030"));

	@ParameterizedTest
	@ValueSource(strings = { "gb2312", "GB2312", "gbk", "GBK", "cp936", "x-gbk", "GB18030", "gb_2312-80" })
	void readsTheWholeFamilyAsTheLargestOfThem(String label) {
		assertThat(Charsets.text(GB, label)).isEqualTo(WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x-unknown", "us-ascii", "no such set", "utf-8" })
	void findsOutWhatAMissingOrUntrueLabelDoesNotSay(String label) {
		byte[] longer = WORDS.repeat(8).getBytes(Charset.forName("GB18030"));
		assertThat(Charsets.text(longer, label)).isEqualTo(WORDS.repeat(8));
	}

	@Test
	void takesWhatIsUtf8ForUtf8WhenNothingIsSaid() {
		assertThat(Charsets.text(WORDS.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(WORDS);
	}

	@Test
	void readsJapaneseMailThatDoesNotSayWhatItIs() {
		String words = "見つかりません";
		assertThat(Charsets.text(words.getBytes(Charset.forName("ISO-2022-JP")), "us-ascii")).isEqualTo(words);
	}

	@Test
	void losesNoByteOfWhatIsNoTextAtAll() {
		assertThat(Charsets.text(new byte[] { (byte) 0xff, (byte) 0x81, 'a' }, "no such set")).hasSize(3);
	}

}
