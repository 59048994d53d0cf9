package dev.goodword.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import dev.goodword.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The facade over the migrated tables, with the real reading process. */
@Tag("mysql")
@DataJpaTest(showSql = false,
		properties = { "spring.jpa.hibernate.ddl-auto=none", "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
				"spring.jpa.properties.hibernate.type.preferred_uuid_jdbc_type=BINARY" })
@Import(FilesTestPorts.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FilesTests {

	@Autowired
	private Files files;

	@Autowired
	private UploadReading reading;

	@Autowired
	private FilesTestPorts.RecordedWork work;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void forget() {
		this.work.requests().clear();
	}

	@Test
	void receivesReadsAndSuggests() throws Exception {
		byte[] pdf = Samples.pdf("Li Ming", "li.ming@example.com  (212) 736-5000");
		StoredFile stored = this.files.receive("C:\\cv\u202E#1.pdf", pdf);
		assertThat(stored.name()).isEqualTo("cv#1.pdf");
		assertThat(stored.kind()).isEqualTo(FileKind.PDF);
		assertThat(stored.state()).isEqualTo(ReadState.READ);
		assertThat(stored.pages()).isOne();
		assertThat(stored.size()).isEqualTo(pdf.length);
		assertThat(stored.sha256())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
		assertThat(this.files.file(stored.id())).isEqualTo(stored);
		assertThat(this.files.content(stored.id())).isEqualTo(pdf);
		assertThat(this.files.text(stored.id())).hasValueSatisfying((text) -> assertThat(text).startsWith("Li Ming\n"));
		assertThat(this.files.suggestions(stored.id()))
			.isEqualTo(new ResumeFields("Li Ming", "li.ming@example.com", "+1 212-736-5000"));
	}

	@Test
	void leavesAWorkOrderBehindInCaseReadingIsInterrupted() {
		StoredFile stored = this.files.receive("cv.txt", Samples.ascii("Hello"));
		assertThat(this.work.requests())
			.containsExactly(Map.entry(stored.id().toString(), MovableClock.START.plus(Duration.ofSeconds(30))));
		this.reading.run(stored.id().toString());
		assertThat(this.files.text(stored.id())).contains("Hello");
	}

	@Test
	void storesInTheRunningTransactionAndReadsLater() {
		StoredFile stored = inTransaction(() -> this.files.store("cv.docx", Samples.docx("你好😀")));
		assertThat(stored.state()).isEqualTo(ReadState.PENDING);
		assertThat(this.files.text(stored.id())).isEmpty();
		assertThat(this.files.suggestions(stored.id()).isEmpty()).isTrue();
		this.reading.run(stored.id().toString());
		assertThat(this.files.file(stored.id()).state()).isEqualTo(ReadState.READ);
		assertThat(this.files.text(stored.id())).contains("你好😀");
	}

	@Test
	void leavesNothingWhenTheTransactionFails() {
		StoredFile[] stored = new StoredFile[1];
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> inTransaction(() -> {
			stored[0] = this.files.store("cv.txt", Samples.ascii("Hello"));
			throw new UnsupportedOperationException();
		}));
		assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> this.files.file(stored[0].id()));
		assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> this.files.content(stored[0].id()));
	}

	@Test
	void refusesToReadInsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> inTransaction(() -> this.files.receive("cv.txt", Samples.ascii("Hello"))));
	}

	@Test
	void keepsPicturesWithoutReadingThem() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
		StoredFile stored = this.files.receive("page.png", png.toByteArray());
		assertThat(stored.state()).isEqualTo(ReadState.NO_TEXT);
		assertThat(this.work.requests()).isEmpty();
	}

	@Test
	void refusesWithoutATrace() {
		long before = rows();
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.files.receive("cv.pdf", new byte[0]));
		assertThat(rows()).isEqualTo(before);
		assertThat(this.work.requests()).isEmpty();
	}

	@Test
	void keepsTenMegabytes() {
		byte[] large = new byte[10 * 1024 * 1024];
		Arrays.fill(large, (byte) 'a');
		StoredFile stored = this.files.receive("long.txt", large);
		assertThat(this.files.content(stored.id())).isEqualTo(large);
	}

	@Test
	void erasesAllThatItHolds() {
		long before = rows();
		StoredFile stored = this.files.receive("cv.txt", Samples.ascii("Hello"));
		this.files.erase(stored.id());
		this.files.erase(stored.id());
		assertThat(rows()).isEqualTo(before);
		assertThat(this.files.text(stored.id())).isEmpty();
		assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> this.files.content(stored.id()));
		this.reading.run(stored.id().toString());
	}

	@Test
	void knowsNothingOfOtherFiles() {
		FileId unknown = new FileId(new UUID(7, 7));
		assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> this.files.file(unknown))
			.withMessageContaining(unknown.toString());
	}

	@Test
	void takesEverySharedResume() {
		for (Path resume : Samples.shared("resumes")) {
			StoredFile stored = this.files.receive(resume.getFileName().toString(), Samples.bytes(resume));
			assertThat(stored.state()).as(stored.name())
				.isEqualTo(stored.name().contains("IMAGE-ONLY") ? ReadState.NO_TEXT : ReadState.READ);
		}
	}

	@Test
	void standsEverySharedHostileFile() {
		List<String> refused = List.of("testWORD_macros.docm", "testZIP_corrupted_oom.zip");
		List<String> closed = List.of("PasswordSample-128bit.pdf", "encrypted-attachment.pdf",
				"testWORD_protected_passtika.docx");
		for (Path hostile : Samples.shared("hostile-files")) {
			String name = hostile.getFileName().toString();
			byte[] content = Samples.bytes(hostile);
			if (refused.contains(name)) {
				assertThatExceptionOfType(FileRefused.class).as(name)
					.isThrownBy(() -> this.files.receive(name, content));
				continue;
			}
			StoredFile stored = this.files.receive(name, content);
			assertThat(stored.name()).isEqualTo(name);
			assertThat(stored.state() == ReadState.PROTECTED).as(name).isEqualTo(closed.contains(name));
			assertThat(stored.state()).as(name).isNotEqualTo(ReadState.PENDING);
			assertThat(this.files.content(stored.id())).isEqualTo(content);
			assertThat(this.files.text(stored.id()).orElse("")).doesNotContain("root:", "poi.apache.org");
		}
	}

	private long rows() {
		return this.jdbc
			.sql("select (select count(*) from stored_file) + (select count(*) from file_content)"
					+ " + (select count(*) from stored_file_text)")
			.query(Long.class)
			.single();
	}

	private <T> T inTransaction(Supplier<T> work) {
		return new TransactionTemplate(this.transactions).execute((status) -> work.get());
	}

}
