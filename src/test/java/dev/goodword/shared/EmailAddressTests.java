package dev.goodword.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what every mail server can be told is an address. */
class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "li@qq.com", "o'neill+jobs@mail.example", "a@b-c.example", "0@xn--fiqs8s.cn",
			"a.@docomo.jp", "!#$%&'*/=?^_`{|}~-@mail.example" })
	void takesWhatMailServersTake(String typed) {
		assertThat(EmailAddress.parse(typed)).map(EmailAddress::deliverable).hasValue(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u010a@mail.example", "x\u010aRCPT@mail.example", "zhang\u4e09@qq.com",
			"\uff4c\uff49@qq.com", "jos\u00e9@mail.example", "a\ud83c\udf38@mail.example", "a\u00a0b@mail.example",
			"a\u007f@mail.example" })
	void refusesLettersThatMailServersCutToOthers(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@\u2474.example", "a@\ufdfa.example", "a@x\u200bx.example", "a@\u2488.example",
			"a@-b.example", "a@mail", "a@mail..example", "a@mail.example.", "a@mail.c", "a@b@mail.example" })
	void refusesDomainsThatCannotBeWritten(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@Test
	void refusesWhatGetsTooLongWhenItIsWritten() {
		assertThat(EmailAddress.parse("a@" + "\u4f8b\u5b50".repeat(30) + ".example")).isEmpty();
		assertThat(EmailAddress.parse("a".repeat(64) + "@" + "\u4f8b.".repeat(30) + "example")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Li@\u4f8b\u5b50.\u4e2d\u56fd,Li@xn--fsqu00a.xn--fiqs8s", "li@\uff51\uff51.com,li@qq.com",
			"li@QQ.com,li@qq.com" })
	void writesDomainsOfAnyScriptInAscii(String typed, String told) {
		assertThat(new EmailAddress(typed).deliverable()).isEqualTo(told);
		assertThat(new EmailAddress(typed).value()).isEqualTo(typed);
	}

	@Test
	void seesForeignLettersBeforeTheSignOnly() {
		assertThat(EmailAddress.hasForeignLetters("zhang\u4e09@qq.com")).isTrue();
		assertThat(EmailAddress.hasForeignLetters("zhang@\u4f8b\u5b50.\u4e2d\u56fd")).isFalse();
	}

}
