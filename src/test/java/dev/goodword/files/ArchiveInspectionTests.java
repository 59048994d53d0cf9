package dev.goodword.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArchiveInspectionTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Test
	void refusesABombByItsRatio() {
		assertDangerous(Samples.docxWith("word/media/a.bmp", new byte[8 * MEGABYTE]));
	}

	@Test
	void refusesMoreThanFiftyMegabytesHoweverPacked() {
		byte[] noise = new byte[6 * MEGABYTE];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (byte) (i % 97 * (i / 4096));
		}
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("[Content_Types].xml", Samples.ascii(Samples.CONTENT_TYPES));
		for (int i = 0; i < 9; i++) {
			entries.put("word/media/" + i, noise);
		}
		assertDangerous(Samples.zip(entries));
	}

	@Test
	void refusesTwoThousandAndOneEntries() {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i <= 2000; i++) {
			entries.put("word/" + i, new byte[0]);
		}
		assertDangerous(Samples.zip(entries));
	}

	@Test
	void refusesAnArchiveInAnArchive() {
		assertDangerous(Samples.docxWith("word/embeddings/a.bin", Samples.docx("Inner")));
		assertDangerous(Samples.docxWith("word/embeddings/a.bin", Samples.ascii("Rar!rest")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.xml", "/etc/passwd", "word/../../evil", "C:/evil.xml", "word\\..\\..\\evil",
			"word/a\u0001b" })
	void refusesPathsThatLeaveTheirFolder(String name) {
		assertDangerous(Samples.docxWith(name, new byte[1]));
	}

	@Test
	void refusesASymbolicLink() {
		byte[] archive = Samples.docxWith("word/link", Samples.ascii("/etc/passwd"));
		int entry = lastIndexOf(archive, Samples.ascii("PK\001\002"));
		ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 38, 0xA1FF0000);
		assertDangerous(archive);
	}

	@Test
	void doesNotBelieveDeclaredSizes() {
		byte[] archive = Samples.docxWith("word/media/a.bmp", new byte[8 * MEGABYTE]);
		int entry = lastIndexOf(archive, Samples.ascii("PK\001\002"));
		ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 10);
		assertDangerous(archive);
	}

	@Test
	void refusesABombWithoutACentralDirectoryToo() {
		byte[] archive = Samples.docxWith("word/media/a.bmp", new byte[8 * MEGABYTE]);
		assertDangerous(Arrays.copyOf(archive, archive.length - 100));
	}

	@Test
	void keepsATruncatedDocument() {
		byte[] archive = Samples.docx("Hello");
		Inspected inspected = inspect("cv.docx", Arrays.copyOf(archive, archive.length - 200));
		assertThat(inspected.kind()).isEqualTo(FileKind.DOCX);
		assertThat(ArchiveDirectory.isComplete(archive)).isTrue();
		assertThat(ArchiveDirectory.isComplete(inspected.content())).isFalse();
	}

	@Test
	void refusesOtherArchives() {
		assertRefused(Samples.zip(Map.of("a.txt", new byte[3], "[Content_Types].xml", Samples.ascii("<Types/>"))),
				FileProblem.TYPE_NOT_ACCEPTED);
		assertRefused(Samples.zip(Map.of("mimetype", Samples.ascii("application/epub+zip"))),
				FileProblem.TYPE_NOT_ACCEPTED);
	}

	@Test
	void refusesMacrosOfOpenDocument() {
		assertRefused(Samples.zip(Map.of("Basic/Standard/Module1.xml", new byte[3])), FileProblem.MACROS);
	}

	private static void assertDangerous(byte[] archive) {
		assertRefused(archive, FileProblem.DANGEROUS);
	}

	private static void assertRefused(byte[] archive, FileProblem problem) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> inspect("cv.docx", archive))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

	private static Inspected inspect(String name, byte[] archive) {
		return new ArchiveInspection(FileSettingsFixture.settings().archive()).inspect(name, archive);
	}

	private static int lastIndexOf(byte[] bytes, byte[] sought) {
		int last = -1;
		for (int at = 0; (at = FileInspection.find(bytes, sought, at, bytes.length)) >= 0; at++) {
			last = at;
		}
		return last;
	}

}
