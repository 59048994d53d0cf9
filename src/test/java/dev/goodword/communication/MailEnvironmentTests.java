package dev.goodword.communication;

import java.nio.file.Path;

import dev.goodword.SeededChance;
import dev.goodword.shared.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MailEnvironmentTests {

	@TempDir
	Path folder;

	private final Chance chance = new SeededChance(7);

	@Test
	void isAnotherOneInEveryHomeAndTheSameAtEveryStart() {
		String first = environment("one", null).name();

		assertThat(environment("two", null).name()).isNotEqualTo(first);
		assertThat(environment("one", null).name()).isEqualTo(first);
	}

	@Test
	void isWhatNodesThatShareADatabaseWereGiven() {
		assertThat(environment("three", "production").name()).isEqualTo("production");
		assertThatIllegalStateException().isThrownBy(() -> environment("four", "two words"));
	}

	private MailEnvironment environment(String home, String given) {
		return new MailEnvironment(this.folder.resolve(home),
				new MailSettings("talent@goodword.example", null, given, 1, null, null, null), this.chance);
	}

}
