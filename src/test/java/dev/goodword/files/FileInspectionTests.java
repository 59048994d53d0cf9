package dev.goodword.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileInspectionTests {

	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	private final FileInspection inspection = new FileInspection(FileSettingsFixture.settings());

	@Test
	void decidesByContentWhateverTheHarmlessExtension() {
		assertThat(kind("cv.doc", Samples.pdf("Hello"))).isEqualTo(FileKind.PDF);
		assertThat(kind("cv.pdf", Samples.docx("Hello"))).isEqualTo(FileKind.DOCX);
		assertThat(kind("cv", Samples.odt("Hello"))).isEqualTo(FileKind.ODT);
		assertThat(kind("cv.doc", Samples.ascii("{\\rtf1 Hello}"))).isEqualTo(FileKind.RTF);
		assertThat(kind("cv.pdf", Samples.ascii("Just text"))).isEqualTo(FileKind.TXT);
		assertThat(kind("简历 2026.11", "姓名：李明".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.TXT);
		assertThat(kind("cv.txt", "姓名：李明".getBytes(Charset.forName("GB18030")))).isEqualTo(FileKind.TXT);
		assertThat(kind("cv.txt", "\uFEFFHello".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FileKind.TXT);
		assertThat(kind("cv.json", Samples.ascii("{\"basics\":{\"name\":\"Li\"},\"work\":[]}")))
			.isEqualTo(FileKind.JSON_RESUME);
		assertThat(kind("cv.doc", compound("WordDocument"))).isEqualTo(FileKind.DOC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cv.exe", "cv.pdf.js", "cv.html", "CV.HTM", "cv.svg", "cv.bat", "cv.zip", "cv.heic" })
	void refusesAnExtensionThatPromisesSomethingElse(String name) {
		assertRefused(name, Samples.pdf("Hello"), FileProblem.TYPE_NOT_ACCEPTED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<html><script>alert(1)</script></html>
			<svg xmlns="http://www.w3.org/2000/svg"/>
			<?xml version="1.0"?><resume/>
			{"name":"not a JSON Resume"}
			[1,2,3]
			""")
	void refusesMarkupAndOtherJson(String content) {
		assertRefused("cv.txt", Samples.ascii(content), FileProblem.TYPE_NOT_ACCEPTED);
	}

	@Test
	void refusesBinaryContentOfUnknownKind() {
		assertRefused("cv.txt", new byte[] { 'M', 'Z', 0, 1, 2 }, FileProblem.TYPE_NOT_ACCEPTED);
		assertRefused("cv.doc", compound("Workbook"), FileProblem.TYPE_NOT_ACCEPTED);
	}

	@Test
	void takesWordXmlAsWordUnlessItHoldsMacros() {
		String start = "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"";
		assertThat(kind("cv.doc", Samples.ascii(start + " w:macrosPresent=\"no\"/>"))).isEqualTo(FileKind.DOC);
		assertRefused("cv.doc", Samples.ascii(start + " w:macrosPresent=\"yes\"/>"), FileProblem.MACROS);
		assertRefused("cv.doc", Samples.ascii(start + "/><!DOCTYPE x>"), FileProblem.TYPE_NOT_ACCEPTED);
	}

	@Test
	void refusesMacrosInEveryForm() {
		assertRefused("cv.docm", Samples.docx("Hello"), FileProblem.MACROS);
		assertRefused("cv.docx", Samples.docxWith("word/vbaProject.bin", new byte[4]), FileProblem.MACROS);
		assertRefused("cv.doc", Samples.concat(compound("WordDocument"), entry("_VBA_PROJECT")), FileProblem.MACROS);
	}

	@Test
	void keepsAnEncryptedWordDocumentAsProtected() {
		assertThat(this.inspection.inspect("cv.docx", compound("EncryptedPackage")).state())
			.isEqualTo(ReadState.PROTECTED);
	}

	@Test
	void refusesNothingAndTooMuch() {
		assertRefused("cv.pdf", new byte[0], FileProblem.EMPTY);
		assertThatExceptionOfType(FileRefused.class)
			.isThrownBy(() -> this.inspection.inspect("cv.pdf", new byte[10 * 1024 * 1024 + 1]))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(FileProblem.TOO_LARGE))
			.satisfies((ex) -> assertThat(ex.arguments()).containsExactly(10L));
	}

	private FileKind kind(String name, byte[] content) {
		return this.inspection.inspect(name, content).kind();
	}

	private void assertRefused(String name, byte[] content, FileProblem problem) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> this.inspection.inspect(name, content))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
	}

	private static byte[] compound(String entry) {
		return Samples.concat(COMPOUND, new byte[504], entry(entry));
	}

	private static byte[] entry(String name) {
		byte[] entry = new byte[128];
		byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(letters, 0, entry, 0, letters.length);
		entry[64] = (byte) (letters.length + 2);
		return entry;
	}

}
