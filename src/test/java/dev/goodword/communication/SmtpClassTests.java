package dev.goodword.communication;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The classes of RFC 5321 and RFC 3463; only a dead address is the candidate's. */
class SmtpClassTests {

	@ParameterizedTest
	@CsvSource({ "550, 5.1.1, ADDRESS_DEAD", "550, 5.1.2, ADDRESS_DEAD", "553, 5.1.3, ADDRESS_DEAD",
			"550, 5.1.10, ADDRESS_DEAD", "551, 5.1.6, ADDRESS_DEAD", "550, 5.1.7, OUR_FAULT", "550, 5.1.8, OUR_FAULT",
			"550, , UNEXPLAINED", "551, , UNEXPLAINED", "553, , UNEXPLAINED", "554, , OUR_FAULT", "501, , OUR_FAULT",
			"552, , MAILBOX_FULL", "552, 5.2.2, MAILBOX_FULL", "550, 5.2.2, MAILBOX_FULL", "552, 5.3.4, OUR_FAULT",
			"550, 5.2.1, ADDRESS_DEAD", "550, 5.7.1, OUR_FAULT", "554, 5.6.0, OUR_FAULT", "550, 5.0.0, OUR_FAULT",
			"550, 5.4.1, UNEXPLAINED", "554, 5.4.1, OUR_FAULT", "550, 5.4.4, UNEXPLAINED", "530, , SIGN_IN",
			"530, 5.7.0, SIGN_IN", "534, 5.7.9, SIGN_IN", "535, 5.7.8, SIGN_IN", "538, 5.7.11, SIGN_IN" })
	void tellsWhoseFaultARefusalIs(int code, @Nullable String enhanced, SmtpClass meaning) {
		assertThat(SmtpClass.of(code, enhanced)).isEqualTo(meaning);
	}

}
