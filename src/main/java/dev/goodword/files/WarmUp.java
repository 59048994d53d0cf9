package dev.goodword.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Reads a small document of the usual kinds before the first real one comes, so that its
 * sender does not wait for classes and fonts to load.
 */
final class WarmUp {

	private static final int ROUNDS = 3;

	private WarmUp() {
	}

	static void run(DocumentText documents) throws IOException {
		byte[] pdf = pdf();
		byte[] docx = docx();
		for (int round = 0; round < ROUNDS; round++) {
			documents.read(FileKind.PDF, pdf);
			documents.read(FileKind.DOCX, docx);
		}
	}

	private static byte[] pdf() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.showText("Ready");
				content.endText();
			}
			document.save(written);
		}
		return written.toByteArray();
	}

	private static byte[] docx() throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("Ready");
			document.write(written);
		}
		return written.toByteArray();
	}

}
