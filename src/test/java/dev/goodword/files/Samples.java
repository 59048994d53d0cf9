package dev.goodword.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;

/** Documents made on the spot, and the shared real ones. */
final class Samples {

	static final String CONTENT_TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/"
			+ "2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
			+ "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

	private Samples() {
	}

	static byte[] pdf(String... lines) {
		return pdf(null, lines);
	}

	static byte[] pdf(String password, String[] lines) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				for (String line : lines) {
					content.showText(line);
					content.newLineAtOffset(0, -14);
				}
				content.endText();
			}
			if (password != null) {
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			}
			document.save(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] docx(String... paragraphs) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(written);
			return written.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] odt(String paragraph) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
		entries.put("content.xml",
				("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
						+ "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
						+ "<text:p>" + paragraph + "</text:p></office:text></office:body></office:document-content>")
					.getBytes(StandardCharsets.UTF_8));
		return zip(entries);
	}

	static byte[] zip(Map<String, byte[]> entries) {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(written)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return written.toByteArray();
	}

	/** A DOCX with one more entry. */
	static byte[] docxWith(String name, byte[] content) {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("[Content_Types].xml", ascii(CONTENT_TYPES));
		entries.put(name, content);
		return zip(entries);
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] concat(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Stream.of(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

	/** A shared folder of real files; skips the test loudly where there is none. */
	static List<Path> shared(String folder) {
		String data = System.getenv("GOODWORD_TEST_DATA");
		if (data == null) {
			Assumptions.abort("SKIPPED: set GOODWORD_TEST_DATA to the shared test data to read real files");
		}
		try (Stream<Path> files = java.nio.file.Files.list(Path.of(data, folder))) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(Path file) {
		try {
			return java.nio.file.Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
