package dev.goodword.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One mailbox counts once, however its address is written. */
class MailboxNameTests {

	@ParameterizedTest
	@CsvSource({ "mia@mail.example, mia@mail.example", "Mia+1@Mail.Example, mia@mail.example",
			"mia+a+b@mail.example, mia@mail.example", "+mia@mail.example, +mia@mail.example",
			"mia.oneill@mail.example, mia.oneill@mail.example", "m.i.a+x@gmail.com, mia@gmail.com",
			"mia@googlemail.com, mia@gmail.com", "mia.gmail.com@mail.example, mia.gmail.com@mail.example" })
	void isKnownByWhatItsSpellingsShare(String written, String counted) {
		assertThat(MailboxName.of(new EmailAddress(written))).isEqualTo(counted);
	}

	@ParameterizedTest
	@CsvSource({ "mia@mail.example, lia@mail.example", "mia@mail.example, mia@other.example",
			"m.ia@qq.com, mia@qq.com" })
	void keepsApartWhatMayBeTwo(String one, String other) {
		assertThat(MailboxName.of(new EmailAddress(one))).isNotEqualTo(MailboxName.of(new EmailAddress(other)));
	}

	@ParameterizedTest
	@CsvSource({ "mia@mail.example, mia%@mail.example", "Mia+jobs@Mail.Example, mia%@mail.example",
			"m.i.a+x@gmail.com, m%mail.com", "mia@googlemail.com, m%mail.com",
			"+mia@mail.example, +mia%@mail.example" })
	void isLookedForByWhatEverySpellingIsLike(String written, String pattern) {
		EmailAddress address = new EmailAddress(written);
		assertThat(MailboxName.pattern(address)).isEqualTo(pattern);
		assertThat(address.normalised()).matches(pattern.replace(".", "\\.").replace("+", "\\+").replace("%", ".*"));
	}

}
