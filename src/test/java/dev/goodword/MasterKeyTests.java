package dev.goodword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MasterKeyTests {

	private static final String GIVEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	@TempDir
	Path home;

	private final SeededChance chance = new SeededChance(7);

	@Test
	void makesTheKeyFileOnceForItsOwnerAlone() throws IOException {
		byte[] first = find(null);
		byte[] second = find(null);

		Path file = this.home.resolve("new/master.key");
		assertThat(first).hasSize(MasterKey.BYTES).isEqualTo(second);
		assertThat(Files.readString(file)).isEqualTo(Base64.getEncoder().encodeToString(first));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void prefersTheGivenKeyAndWritesNoFile() {
		assertThat(find(" " + GIVEN + "\n")).isEqualTo(Base64.getDecoder().decode(GIVEN));
		assertThat(this.home.resolve("new")).doesNotExist();
	}

	@Test
	void makesAFileWhenTheGivenKeyIsBlank() {
		find(" ");

		assertThat(this.home.resolve("new/master.key")).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "not base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
			"q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=" })
	void refusesKeysThatAreNoneAndSaysNothingOfThem(String weak) {
		assertThatIllegalStateException().isThrownBy(() -> find(weak))
			.withMessageStartingWith("The master key ")
			.withMessageNotContaining(weak);
	}

	@Test
	void refusesADamagedKeyFileInsteadOfReplacingIt() throws IOException {
		Path file = Files.createDirectories(this.home.resolve("new")).resolve("master.key");
		Files.writeString(file, "");

		assertThatIllegalStateException().isThrownBy(() -> find(null));
		assertThat(file).isEmptyFile();
	}

	@Test
	void hidesTheKeyInTheSettings() {
		assertThat(new GoodwordSettings(this.home, GIVEN)).asString().doesNotContain(GIVEN);
	}

	private byte[] find(@Nullable String given) {
		return MasterKey.find(new GoodwordSettings(this.home.resolve("new"), given), this.chance);
	}

}
