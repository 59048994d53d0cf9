package dev.goodword.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Removing the sample, and beginning anew when its telling was cut short. */
class SampleStateTests {

	@TempDir
	private Path home;

	private final MockEnvironment settings = new MockEnvironment();

	@BeforeEach
	void live() throws IOException {
		this.settings.setProperty("goodword.home", this.home.toString());
		this.settings.setProperty("spring.datasource.url", "jdbc:h2:file:" + this.home + "/goodword;MODE=MySQL");
		Files.writeString(this.home.resolve("goodword.mv.db"), "applications");
		Files.writeString(this.home.resolve("goodword.key"), "key");
	}

	@ParameterizedTest
	@EnumSource(SampleState.class)
	void isRememberedBesideTheDatabase(SampleState state) {
		state.keep(this.settings);

		assertThat(SampleState.of(this.settings)).isEqualTo(state);
	}

	@Test
	void isUnknownWhereNothingIsWritten() throws IOException {
		assertThat(SampleState.of(this.settings)).isEqualTo(SampleState.UNKNOWN);
		Files.writeString(this.home.resolve("sample.state"), "nonsense");
		assertThat(SampleState.of(this.settings)).isEqualTo(SampleState.UNKNOWN);
	}

	@ParameterizedTest
	@EnumSource(value = SampleState.class, names = { "UNKNOWN", "READY", "GONE" })
	void keepsTheDatabaseOtherwise(SampleState state) {
		state.keep(this.settings);
		start();

		assertThat(this.home.resolve("goodword.mv.db")).exists();
		assertThat(SampleState.of(this.settings)).isEqualTo(state);
	}

	@Test
	void goesForGoodAtTheNextStart() throws IOException {
		SampleState.LEAVING.keep(this.settings);
		start();

		assertThat(this.home.resolve("goodword.mv.db")).doesNotExist();
		assertThat(this.home.resolve("goodword.key")).exists();
		assertThat(SampleState.of(this.settings)).isEqualTo(SampleState.GONE);

		Files.writeString(this.home.resolve("goodword.mv.db"), "real work");
		start();
		assertThat(this.home.resolve("goodword.mv.db")).hasContent("real work");
	}

	@Test
	void beginsAnewWhenItsTellingWasCutShort() {
		SampleState.TELLING.keep(this.settings);
		start();

		assertThat(this.home.resolve("goodword.mv.db")).doesNotExist();
		assertThat(SampleState.of(this.settings)).isEqualTo(SampleState.UNKNOWN);
	}

	@Test
	void touchesNoOtherDatabase() {
		SampleState.LEAVING.keep(this.settings);
		this.settings.setProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1/goodword");
		start();
		assertThat(this.home.resolve("goodword.mv.db")).exists();

		this.settings.setProperty("spring.datasource.url", "jdbc:h2:file:/elsewhere/goodword;MODE=MySQL");
		start();
		assertThat(this.home.resolve("goodword.mv.db")).exists();
		assertThat(SampleState.of(this.settings)).isEqualTo(SampleState.LEAVING);
	}

	private void start() {
		StaticApplicationContext context = new StaticApplicationContext();
		context.setEnvironment(this.settings);
		new SampleSweeping().initialize(context);
	}

}
