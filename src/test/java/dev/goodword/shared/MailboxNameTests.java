package dev.goodword.questions.visitors;

import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One mailbox counts once, however its address is written. */
class VisitorMailboxTests {

	@ParameterizedTest
	@CsvSource({ "mia@mail.example, mia@mail.example", "Mia+1@Mail.Example, mia@mail.example",
			"mia+a+b@mail.example, mia@mail.example", "+mia@mail.example, +mia@mail.example",
			"mia.oneill@mail.example, mia.oneill@mail.example", "m.i.a+x@gmail.com, mia@gmail.com",
			"mia@googlemail.com, mia@gmail.com", "mia.gmail.com@mail.example, mia.gmail.com@mail.example" })
	void isKnownByWhatItsSpellingsShare(String written, String counted) {
		assertThat(VisitorMailbox.of(new EmailAddress(written))).isEqualTo(counted);
	}

	@ParameterizedTest
	@CsvSource({ "mia@mail.example, lia@mail.example", "mia@mail.example, mia@other.example",
			"m.ia@qq.com, mia@qq.com" })
	void keepsApartWhatMayBeTwo(String one, String other) {
		assertThat(VisitorMailbox.of(new EmailAddress(one))).isNotEqualTo(VisitorMailbox.of(new EmailAddress(other)));
	}

}
