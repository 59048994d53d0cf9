package dev.goodword.files;

import java.time.Duration;

import dev.goodword.shared.TooBusy;
import dev.goodword.shared.Transactions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an upload sees of a reading process that is slow, dead or absent. */
@Tag("mysql")
@DataJpaTest(showSql = false,
		properties = { "spring.jpa.hibernate.ddl-auto=none", "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
				"spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=BINARY" })
@Import(FilesTestPorts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class UploadReadingTests {

	@Autowired
	private Files files;

	@Autowired
	private UploadedFiles uploads;

	@Autowired
	private FileContents contents;

	@Autowired
	private FileTexts texts;

	@Autowired
	private Transactions transactions;

	private TextExtraction extraction;

	private UploadReading reading;

	@BeforeEach
	void startASlowChild() {
		use(DrillChild.class.getName());
		this.extraction.read(FileKind.TXT, Samples.ascii("warm"));
	}

	@AfterEach
	void close() {
		this.reading.close();
		this.extraction.close();
	}

	@Test
	void letsThePageGoOnAndKeepsTheResultThatComesLater() {
		StoredFile slow = stored("hang");
		assertThat(this.reading.readNow(slow, Samples.ascii("hang")).state()).isEqualTo(ReadState.PENDING);
		Awaitility.await().until(() -> this.files.file(slow.id()).state() == ReadState.UNREADABLE);
	}

	@Test
	void leavesAFileThatStoodInLineToBackgroundWork() {
		StoredFile slow = stored("hang");
		StoredFile next = stored("next");
		this.reading.readNow(slow, Samples.ascii("hang"));
		assertThat(this.reading.readNow(next, Samples.ascii("next")).state()).isEqualTo(ReadState.PENDING);
		Awaitility.await().until(() -> this.files.file(slow.id()).state() == ReadState.UNREADABLE);
		assertThat(this.files.file(next.id()).state()).isEqualTo(ReadState.PENDING);
		this.reading.run(next.id().toString());
		assertThat(this.files.text(next.id())).contains("next");
	}

	@Test
	void backgroundWorkNeverWaitsForAnotherFile() {
		StoredFile slow = stored("hang");
		StoredFile next = stored("next");
		this.reading.readNow(slow, Samples.ascii("hang"));
		assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> this.reading.run(next.id().toString()));
		assertThat(this.extraction.readIfFree(FileKind.TXT, Samples.ascii("next"))).isEmpty();
		assertThat(this.files.file(slow.id()).state()).isEqualTo(ReadState.PENDING);
	}

	@Test
	void keepsAFilePendingWhileNoChildStarts() {
		close();
		use("no.such.Program");
		StoredFile stored = stored("hello");
		assertThat(this.reading.readNow(stored, Samples.ascii("hello")).state()).isEqualTo(ReadState.PENDING);
		Awaitility.await().until(() -> !this.extraction.isBusy());
		assertThatExceptionOfType(ExtractionUnavailable.class)
			.isThrownBy(() -> this.reading.run(stored.id().toString()));
		assertThat(this.files.file(stored.id()).state()).isEqualTo(ReadState.PENDING);
	}

	private StoredFile stored(String text) {
		return this.files.store("cv.txt", Samples.ascii(text));
	}

	private void use(String child) {
		FileSettings settings = FileSettingsFixture.with(FileSettingsFixture.child(Duration.ofMillis(1500), 200),
				Duration.ofMillis(300));
		this.extraction = new TextExtraction(settings.child(), child);
		this.reading = new UploadReading(this.extraction, this.uploads, this.contents, this.texts, this.transactions,
				settings);
	}

}
