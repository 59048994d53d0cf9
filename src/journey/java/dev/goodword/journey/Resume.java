package dev.goodword.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A resume as people have one: a real PDF, made on the spot, of somebody invented. */
final class Resume {

	private static final int LARGE = 18;

	private static final int SMALL = 11;

	private Resume() {
	}

	static byte[] pdf(String name, String email) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.newLineAtOffset(60, 720);
				line(content, LARGE, name);
				line(content, SMALL, email + "   +44 7700 900341");
				line(content, SMALL, "Leeds");
				line(content, SMALL, "Experience");
				line(content, SMALL, "Fern and Field garden centres, returns desk lead, 2018 to today");
				line(content, SMALL, "Cut repeat calls by a third in two years");
				line(content, SMALL, "Education");
				line(content, SMALL, "BA Communication, 2017");
				content.endText();
			}
			document.save(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void line(PDPageContentStream content, int size, String text) throws IOException {
		content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
		content.showText(text);
		content.newLineAtOffset(0, -1.4f * size);
	}

}
