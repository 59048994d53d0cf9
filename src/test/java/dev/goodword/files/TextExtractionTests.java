package dev.goodword.files;

import java.io.DataInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class TextExtractionTests {

	private TextExtraction extraction = drill(Duration.ofSeconds(10), 200);

	@AfterEach
	void close() {
		this.extraction.close();
		assertThat(this.extraction.childPid()).isEmpty();
	}

	@Test
	void readsManyFilesInOneChild() {
		assertThat(say("one")).isEqualTo("one");
		long child = this.extraction.childPid().orElseThrow();
		assertThat(say("two")).isEqualTo("two");
		assertThat(this.extraction.childPid()).contains(child);
	}

	@Test
	void killsAChildThatHangsAndGoesOnWithAnother() {
		use(drill(Duration.ofMillis(300), 200));
		say("one");
		long hanging = this.extraction.childPid().orElseThrow();
		assertThat(read("hang").state()).isEqualTo(ReadState.UNREADABLE);
		assertThat(ProcessHandle.of(hanging).filter(ProcessHandle::isAlive)).isEmpty();
		assertThat(say("two")).isEqualTo("two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit", "babble", "boast", "hoard" })
	void outlivesAChildThatBreaks(String command) {
		assertThat(read(command).state()).isEqualTo(ReadState.UNREADABLE);
		assertThat(say("two")).isEqualTo("two");
	}

	@Test
	void readsAgainWhenTheChildWasKilledFromOutside() {
		say("one");
		ProcessHandle.of(this.extraction.childPid().orElseThrow()).orElseThrow().destroyForcibly();
		assertThat(say("two")).isEqualTo("two");
	}

	@Test
	void takesAFreshChildAfterSoManyFiles() {
		use(drill(Duration.ofSeconds(10), 3));
		say("one");
		long first = this.extraction.childPid().orElseThrow();
		say("two");
		assertThat(this.extraction.childPid()).contains(first);
		say("three");
		assertThat(say("four")).isEqualTo("four");
		assertThat(this.extraction.childPid().orElseThrow()).isNotEqualTo(first);
	}

	@Test
	void givesTheChildNoEnvironmentAndAFolderThatGoesWithIt() {
		String[] told = say("environment").split(" ");
		assertThat(told[0]).isEqualTo("[LC_ALL]");
		Path folder = Path.of(told[1]);
		assertThat(folder).isDirectory();
		this.extraction.close();
		assertThat(folder).doesNotExist();
	}

	@Test
	void saysWhenNoChildStarts() {
		use(new TextExtraction(FileSettingsFixture.child(Duration.ofSeconds(1), 1), "no.such.Program"));
		assertThatExceptionOfType(ExtractionUnavailable.class).isThrownBy(() -> say("one"));
		this.extraction.close();
		assertThatExceptionOfType(ExtractionUnavailable.class).isThrownBy(() -> say("one"));
	}

	@Test
	void readsTwoHundredAndOneDocumentsWithTheRealChild() {
		use(new TextExtraction(FileSettingsFixture.child(Duration.ofSeconds(10), 200),
				ExtractionChild.class.getName()));
		byte[] pdf = Samples.pdf("Li Ming", "li@example.com");
		byte[] docx = Samples.docx("李明");
		long first = 0;
		for (int i = 0; i < 200; i++) {
			Extracted extracted = this.extraction.read((i % 2 == 0) ? FileKind.PDF : FileKind.DOCX,
					(i % 2 == 0) ? pdf : docx);
			assertThat(extracted.text()).isEqualTo((i % 2 == 0) ? "Li Ming\nli@example.com" : "李明");
			first = (i == 0) ? this.extraction.childPid().orElseThrow() : first;
		}
		assertThat(this.extraction.read(FileKind.PDF, pdf).pages()).isOne();
		assertThat(this.extraction.childPid().orElseThrow()).isNotEqualTo(first);
	}

	@Test
	void theRealChildEndsAndTidiesUpWhenItsParentIsGone() throws Exception {
		Path folder = java.nio.file.Files.createTempDirectory(ExtractionProcess.FOLDER);
		Path hosts = java.nio.file.Files.createFile(folder.resolve("hosts"));
		Process child = new ExtractionCommand(FileSettingsFixture.child(Duration.ofSeconds(10), 200),
				ExtractionChild.class.getName())
			.builder(folder, hosts)
			.start();
		ExtractionProtocol.requireMagic(new DataInputStream(child.getInputStream()));
		assertThat(folder).isDirectory();
		child.getOutputStream().close();
		assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(child.exitValue()).isZero();
		assertThat(folder).doesNotExist();
	}

	@Test
	void theRealChildOutlivesTenMegabytesOfNonsense() {
		use(new TextExtraction(FileSettingsFixture.child(Duration.ofSeconds(10), 200),
				ExtractionChild.class.getName()));
		byte[] nonsense = new byte[10 * 1024 * 1024];
		Arrays.fill(nonsense, (byte) '<');
		System.arraycopy(Samples.ascii("%PDF-1.7\n"), 0, nonsense, 0, 9);
		for (FileKind kind : FileKind.values()) {
			assertThat(this.extraction.read(kind, nonsense).state()).isNotEqualTo(ReadState.PENDING);
		}
		assertThat(this.extraction.read(FileKind.PDF, Samples.pdf("Hello")).text()).isEqualTo("Hello");
	}

	private void use(TextExtraction other) {
		this.extraction.close();
		this.extraction = other;
	}

	private static TextExtraction drill(Duration limit, int files) {
		return new TextExtraction(FileSettingsFixture.child(limit, files), DrillChild.class.getName());
	}

	private Extracted read(String command) {
		return this.extraction.read(FileKind.TXT, command.getBytes(StandardCharsets.UTF_8));
	}

	private String say(String command) {
		return read(command).text();
	}

}
