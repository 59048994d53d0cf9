package dev.goodword.communication;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HouseMailboxTests {

	@Test
	void isTheOneAnswersGoTo() {
		assertThat(mailbox(" jobs@lumina.example ").address()).hasValue(new EmailAddress("jobs@lumina.example"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void isNeverTheOneThatOnlySends(@Nullable String configured) {
		assertThat(mailbox(configured).address()).isEmpty();
	}

	@Test
	void mustBeAnAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> mailbox("ask us"))
			.withMessage("goodword.mail.reply-to is no address");
	}

	private static HouseMailbox mailbox(@Nullable String replyTo) {
		return new HouseMailbox(new MailSettings("talent@goodword.example", replyTo, null, 1, null, null, null));
	}

}
