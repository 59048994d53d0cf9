package dev.goodword.portal.applying;

import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailTyposTests {

	@ParameterizedTest
	@CsvSource({ "li@gmial.com,li@gmail.com", "li@gmal.com,li@gmail.com", "li@gmail.con,li@gmail.com",
			"Li.Wei@outlok.com,Li.Wei@outlook.com", "a@hotmial.com,a@hotmail.com", "a@qq.con,a@qq.com",
			"a@163.co,a@163.com", "a@yahooo.com,a@yahoo.com" })
	void offersTheProviderOneSlipAway(String typed, String meant) {
		assertThat(MailTypos.suggestion(new EmailAddress(typed))).hasValue(new EmailAddress(meant));
	}

	@ParameterizedTest
	@ValueSource(strings = { "li@gmail.com", "li@company.example", "li@mail.com", "li@139.com", "li@ymail.com",
			"li@outlook.de", "li@gmx.com" })
	void leavesOthersAlone(String typed) {
		assertThat(MailTypos.suggestion(new EmailAddress(typed))).isEmpty();
	}

}
