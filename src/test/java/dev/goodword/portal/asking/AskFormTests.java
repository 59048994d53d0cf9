package dev.goodword.portal.asking;

import dev.goodword.portal.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AskFormTests {

	@Test
	void wantsANameAndAnAddress() {
		assertThat(AskForm.EMPTY.problems()).extracting(AskForm.Wrong::field, AskForm.Wrong::key)
			.containsExactly(tuple("name", "portal.ask.name.missing"), tuple("email", "portal.apply.email.missing"));
		assertThat(new AskForm(null, " Mia ", " mia@mail.example ", "").problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Win at www.prize.example, portal.apply.name.link", "---, portal.ask.name.wrong",
			"A\u0007B, portal.apply.name.characters" })
	void writesNoLinkAndNothingInvisibleToAnAddressThatMayBeAnothers(String name, String key) {
		assertThat(new AskForm("?", name, "mia@mail.example", null).problems())
			.containsExactly(new AskForm.Wrong("name", key));
	}

	@ParameterizedTest
	@CsvSource({ "mia, portal.apply.email.wrong", "mia@a.example;li@b.example, portal.apply.email.wrong",
			"米娅@mail.example, portal.apply.email.letters" })
	void saysWhatIsWrongWithAnAddress(String address, String key) {
		assertThat(new AskForm("?", "米娅", address, null).problems()).containsExactly(new AskForm.Wrong("email", key));
	}

	@Test
	void saysThatTheFieldNobodySeesStaysEmpty() {
		AskForm form = new AskForm("?", "Mia", "mia@mail.example", "https://spam.example");
		assertThat(form.isTrapped()).isTrue();
		assertThat(form.problems()).containsExactly(new AskForm.Wrong("website", "portal.apply.trap.wrong"));
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void asksWhileSomethingCanBecomeOfIt(Door door) {
		assertThat(AskPages.isAskable(door)).isEqualTo(door == Door.OPEN || door == Door.PAUSED);
	}

}
