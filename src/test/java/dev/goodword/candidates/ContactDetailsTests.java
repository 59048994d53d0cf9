package dev.goodword.candidates;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContactDetailsTests {

	private static final EmailAddress EMAIL = new EmailAddress("somebody@mail.example");

	@ParameterizedTest
	@ValueSource(strings = { "李小龙", "Mia O'Neill", "Nguyễn Thị Minh Khai", "𠮷野太郎", "Ο Άγγελος", "مریم میرزاخانی",
			"می\u200cخواهم", "நளினி", "X Æ A-12", "Jean-François de La Tour, Jr.", "神\uFA19", "王 二", "Zoë 🌸" })
	void keepsNamesOfAnyScriptToTheCodePoint(String name) {
		assertThat(named(name).name().codePoints().toArray()).isEqualTo(name.codePoints().toArray());
	}

	@Test
	void composesLettersAndStripsTheEdges() {
		assertThat(named("  Jose\u0301 \u3000").name()).isEqualTo("José");
	}

	@ParameterizedTest
	@CsvSource({ "''", "'   '", "'\u3000'", "'\u200b\u200d'", "'A\u0000B'", "'A\tB'", "'A\nB'", "'A\r\nBcc: x'",
			"'A\u2028B'", "'A\u0085B'", "'A\u007fB'", "'\u202eevil'", "'A\u2066B'", "'A\ud800B'" })
	void refusesNamesThatAreNone(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> named(name));
		assertThatIllegalArgumentException().isThrownBy(() -> contact("Mia", name, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> contact("Mia", null, name, null));
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(named("李".repeat(200)).name()).hasSize(200);
		assertThatIllegalArgumentException().isThrownBy(() -> named("李".repeat(201)));
		assertThatIllegalArgumentException().isThrownBy(() -> contact("Mia", "M".repeat(101), null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> contact("Mia", null, "1".repeat(61), null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "C", "cn", "CHN", "中国" })
	void refusesCountriesThatAreNoCodes(String country) {
		assertThatIllegalArgumentException().isThrownBy(() -> contact("Mia", null, null, country));
	}

	@Test
	void takesWhatIsNotGivenAsNothing() {
		ContactDetails contact = contact("Mia", null, null, null);

		assertThat(contact.callName()).isNull();
		assertThat(contact.phone()).isNull();
		assertThat(contact.country()).isNull();
	}

	@Test
	void hidesItselfInLogs() {
		assertThat(contact("Mia", "Mimi", "13800138000", "CN")).asString().doesNotContain("Mi", "138", "somebody");
	}

	private static ContactDetails named(String name) {
		return contact(name, null, null, null);
	}

	private static ContactDetails contact(String name, @Nullable String callName, @Nullable String phone,
			@Nullable String country) {
		return new ContactDetails(name, callName, EMAIL, phone, LocaleTag.EN, null, country);
	}

}
