package dev.goodword.communication;

import java.util.List;

import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whom an installation for trying out may write to. */
class RecipientsTests {

	private static final EmailAddress MEI = new EmailAddress("Mei@Mail.example");

	@Test
	void writesToEverybodyUnlessToldOtherwise() {
		assertThat(new Recipients(List.of()).allow(MEI)).isTrue();
	}

	@Test
	void writesOnlyToWhoIsNamed() {
		assertThat(new Recipients(List.of("mei@mail.example ")).allow(MEI)).isTrue();
		assertThat(new Recipients(List.of("@MAIL.example")).allow(MEI)).isTrue();
		assertThat(new Recipients(List.of("@example", "ei@mail.example", "@sub.mail.example")).allow(MEI)).isFalse();
	}

	@Test
	void refusesADomainWithoutItsSign() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Recipients(List.of("mail.example")));
	}

}
