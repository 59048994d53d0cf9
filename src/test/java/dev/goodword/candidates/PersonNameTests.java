package dev.goodword.candidates;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "李", "林晓岚", "欧阳娜娜·阿依古丽·买买提江", "Mia O’Neill", "José-María", "Nguyễn Thị Ánh",
			"محمد بن سلمان", "שרה", "Σωκράτης", "अमिताभ", "김철수", "Björk", "𠮷野家", "John Smith 3rd", "{{x}} ${y} A",
			"Zoë 🙂", "神\uFA19" })
	void takesNamesInAnyScriptAsTheyAreStored(String name) {
		assertThat(PersonName.full(name)).hasValue(name);
		assertThat(stored(name, name)).isEqualTo(name);
		assertThat(PersonName.isLink(name)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u200b", "...", "Li\u0000", "Li\r\nBcc: x", "Li\nLong", "a\u202Eb", "a\u2066b",
			"a\u2028b", "a\u0085b", "a\uE000b" })
	void refusesWhatIsNoName(String name) {
		assertThat(PersonName.full(name)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> stored(name, null));
	}

	@Test
	void putsLettersAndAccentsTogether() {
		assertThat(PersonName.full(" Jose\u0301 ")).hasValue("José");
	}

	@Test
	void countsAsTheDatabaseCounts() {
		for (String letter : new String[] { "a", "𠮷" }) {
			int most = PersonName.LONGEST / letter.length();
			int called = PersonName.LONGEST_CALLED / letter.length();
			assertThat(PersonName.full(letter.repeat(most))).isPresent();
			assertThat(PersonName.full(letter.repeat(most + 1))).isEmpty();
			assertThat(PersonName.called(letter.repeat(called))).isPresent();
			assertThat(PersonName.called(letter.repeat(called + 1))).isEmpty();
			assertThat(stored(letter.repeat(most), letter.repeat(called))).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Win at https://evil.example/x", "www.evil.example", "evil.com", "You won: evil.top now",
			"t.co/abc", "ｅｖｉｌ．ｃｏｍ", "evil。cn", "Mia evil.COM" })
	void knowsWhatAMailProgramWouldMakeALinkOf(String name) {
		assertThat(PersonName.isLink(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "St. John", "St.John", "A.Kumar", "Md. Rahim", "J.R.R. Tolkien", "Dr.med. Meier",
			"Anne-Marie s/o Raj", "Mr. Companys" })
	void leavesNamesWithDotsAlone(String name) {
		assertThat(PersonName.isLink(name)).isFalse();
	}

	private static String stored(String name, @org.jspecify.annotations.Nullable String called) {
		return new ContactDetails(name, called, new EmailAddress("somebody@mail.example"), null, LocaleTag.EN, null,
				null)
			.name();
	}

}
