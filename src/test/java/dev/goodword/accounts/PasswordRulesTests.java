package dev.goodword.accounts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Long passwords of any kind are taken, those that are tried first are not. */
class PasswordRulesTests {

	private static final List<String> AT_HAND = List.of("Lumina Handels GmbH", "明途科技有限公司", "Chen Yu",
			"chen.yu@lumina.example");

	@ParameterizedTest
	@ValueSource(strings = { "seven quiet herons at dusk", "correct horse battery staple", "Tr0ub4dor&3 forever",
			"我每天早上六点去江边跑步看日出", "ЗелёныйЧайБезСахара", "kX9$vLq2#mWz", "goodword-hire-7Kdw!q",
			"🦊🦉🐢🦔🐝🐞🦋🐌🐛🦗🕷🦂" })
	void takesWhatIsOnesOwn(String password) {
		assertThat(PasswordRules.objection(password, AT_HAND)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "passwordpassword", "Password2024!", "P@ssw0rd1234", "qwertyuiop123",
			"1qaz2wsx3edc", "123456789012", "aaaaaaaaaaaa", "abcabcabcabcabc", "bananabanana", "zxcvbnmasdfghjkl",
			"Goodword2026!", "goodwordgoodword", "LuminaHandels1", "ChenYu123456", "chenyu@lumina", "Welcome2026!!",
			"administrator", "letmeinletmein", "abcdefghijkl", "0987654321098", "iloveyou2025", "5201314520131", })
	void refusesWhatIsTriedFirst(String password) {
		assertThat(PasswordRules.objection(password, AT_HAND)).hasValue("accounts.password.common");
	}

	@Test
	void countsCharactersAndNotTheirParts() {
		assertThat(PasswordRules.objection("elevenchars", List.of())).hasValue("accounts.password.short");
		assertThat(PasswordRules.objection("🦊🦉🐢🦔🐝🐞🦋🐌🐛🦗🕷", List.of())).hasValue("accounts.password.short");
		assertThat(PasswordRules.objection("kX9v".repeat(32) + "!", List.of())).hasValue("accounts.password.long");
	}

	@Test
	void takesTheLongestThatFits() {
		StringBuilder longest = new StringBuilder();
		for (int i = 0; longest.length() < 128; i++) {
			longest.append((char) ('a' + (i * i * 7 + i * 3) % 26));
		}
		assertThat(PasswordRules.objection(longest.toString(), List.of())).isEmpty();
	}

	@Test
	void asksForNoKindsOfCharacters() {
		assertThat(PasswordRules.objection("mossygreenturtlewalk", List.of())).isEmpty();
	}

}
