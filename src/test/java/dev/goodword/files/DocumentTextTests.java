package dev.goodword.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTextTests {

	private final DocumentText documents = new DocumentText(5000);

	@Test
	void readsEveryKind() {
		assertThat(read(FileKind.PDF, Samples.pdf("Hello Li"))).isEqualTo("Hello Li");
		assertThat(read(FileKind.DOCX, Samples.docx("你好", "Li"))).isEqualTo("你好\nLi");
		assertThat(read(FileKind.ODT, Samples.odt("你好 Li"))).isEqualTo("你好 Li");
		assertThat(read(FileKind.RTF, Samples.ascii("{\\rtf1\\ansi\\pard Hello \\u20320?Li\\par}")))
			.isEqualTo("Hello 你Li");
		assertThat(read(FileKind.TXT, "你好，李明".getBytes(StandardCharsets.UTF_8))).isEqualTo("你好,李明");
		assertThat(read(FileKind.TXT, "姓名：李明，毕业于北京大学，熟悉软件开发。".repeat(3).getBytes(Charset.forName("GB18030"))))
			.startsWith("姓名:李明,毕业于北京大学");
		assertThat(read(FileKind.DOC, Samples.ascii(
				"<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"
						+ "<w:body><w:p><w:r><w:t>Hello</w:t></w:r></w:p></w:body></w:wordDocument>")))
			.isEqualTo("Hello");
	}

	@Test
	void readsAJsonResumeAsLines() {
		assertThat(read(FileKind.JSON_RESUME,
				Samples.ascii("{\"$schema\":\"x\",\"basics\":{\"name\":\"Li \\u674e\",\"email\":\"li@b.cn\"},"
						+ "\"work\":[{\"name\":\"Acme\",\"keywords\":[\"a\",\"b\"]}]}")))
			.isEqualTo("name: Li 李\nemail: li@b.cn\n\nwork\nAcme\na\nb");
	}

	@Test
	void tellsPagesOfAPdf() {
		assertThat(this.documents.read(FileKind.PDF, Samples.pdf("Hello")).pages()).isOne();
	}

	@Test
	void marksProtectedEmptyAndDamaged() {
		assertThat(this.documents.read(FileKind.PDF, Samples.pdf("secret", new String[] { "Hi" })).state())
			.isEqualTo(ReadState.PROTECTED);
		assertThat(this.documents.read(FileKind.PDF, Samples.pdf()).state()).isEqualTo(ReadState.NO_TEXT);
		assertThat(this.documents.read(FileKind.PDF, Samples.ascii("%PDF-1.7 nothing")).state())
			.isEqualTo(ReadState.UNREADABLE);
		byte[] docx = Samples.docx("Hello");
		assertThat(this.documents.read(FileKind.DOCX, Arrays.copyOf(docx, 100)).state())
			.isEqualTo(ReadState.UNREADABLE);
		assertThat(this.documents.read(FileKind.DOC, CompoundInspection.SIGNATURE).state())
			.isEqualTo(ReadState.UNREADABLE);
	}

	@Test
	void keepsTheBeginningOfALongText() {
		Extracted extracted = this.documents.read(FileKind.TXT, Samples.ascii("word ".repeat(5000)));
		assertThat(extracted.state()).isEqualTo(ReadState.READ);
		assertThat(extracted.text()).hasSizeBetween(4990, 5000);
	}

	@Test
	void fetchesNothingForAnEntity() {
		byte[] docx = Samples.docxWith("word/document.xml",
				Samples.ascii("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
						+ "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
						+ "<w:body><w:p><w:r><w:t>[&e;]</w:t></w:r></w:p></w:body></w:document>"));
		assertThat(this.documents.read(FileKind.DOCX, docx).text()).doesNotContainPattern("\\[.+]");
	}

	@Test
	void standsDeepNesting() {
		byte[] odt = Samples.odt("<text:span>".repeat(20_000) + "x" + "</text:span>".repeat(20_000));
		assertThat(this.documents.read(FileKind.ODT, odt).state()).isNotEqualTo(ReadState.PENDING);
		byte[] json = Samples.ascii("{\"basics\":{\"name\":\"Li\"},\"x\":" + "[".repeat(100_000));
		assertThat(this.documents.read(FileKind.JSON_RESUME, json).text()).isEqualTo("name: Li\n\nx");
	}

	private String read(FileKind kind, byte[] content) {
		Extracted extracted = this.documents.read(kind, content);
		assertThat(extracted.state()).isEqualTo(ReadState.READ);
		return extracted.text();
	}

}
