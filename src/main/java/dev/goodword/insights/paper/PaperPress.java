package dev.goodword.insights.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a paper as a tagged PDF whose fonts are in it. The same paper gives the same
 * bytes: neither the clock nor chance takes part.
 */
@Component
public class PaperPress {

	private static final String LOOKS = "/fonts/paper.css";

	private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final ITemplateEngine templates;

	PaperPress(ITemplateEngine templates) {
		this.templates = templates;
	}

	/** The paper as a PDF. */
	public byte[] pdf(Paper paper) {
		Document page = page(paper);
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true)
			.useFont(Letters::latin, "Latin", 400, FontStyle.NORMAL, true)
			.useFont(Letters::chinese, "Chinese", 400, FontStyle.NORMAL, true)
			.useUriResolver((base, uri) -> null)
			.withW3cDocument(new W3CDom().fromJsoup(page), null);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			PDDocument document = renderer.getPdfDocument();
			stamp(document, paper);
			document.save(bytes, CompressParameters.NO_COMPRESSION);
			document.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private Document page(Paper paper) {
		Locale language = Locale.forLanguageTag(paper.parts().get(0).language());
		Document page = Jsoup
			.parse(this.templates.process("insights/paper", new Context(language, Map.of("paper", paper))));
		page.head().appendElement("style").appendChild(new DataNode(looks(paper)));
		return page;
	}

	private static String looks(Paper paper) {
		try (InputStream css = Letters.resource(LOOKS)) {
			return "@page { size: " + paper.size().toLowerCase(Locale.ROOT) + "; }\n"
					+ new String(css.readAllBytes(), StandardCharsets.UTF_8) + banner(paper);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Above every page, so that no sheet of a draft is taken for the report. */
	private static String banner(Paper paper) {
		String words = paper.banner();
		return (words == null) ? "" : "@page { @top-center { content: \"" + words.replaceAll("[\\\\\"\n\r]", " ")
				+ "\"; font-family: Latin, Chinese; font-size: 9pt; color: #111; } }\n";
	}

	/** What else would say when and where it was printed says when the paper was made. */
	private static void stamp(PDDocument document, Paper paper) throws IOException {
		PDDocumentInformation about = document.getDocumentInformation();
		about.setTitle(paper.title());
		about.setSubject(paper.subject());
		about.getCOSObject().setString(COSName.CREATION_DATE, PDF_DATE.format(paper.madeAt()));
		about.getCOSObject().setString(COSName.MOD_DATE, PDF_DATE.format(paper.madeAt()));
		PDMetadata metadata = document.getDocumentCatalog().getMetadata();
		if (metadata != null) {
			String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
			metadata.importXMPMetadata(dated(said, paper.madeAt()).getBytes(StandardCharsets.UTF_8));
		}
		document.setDocumentId(paper.madeAt().toEpochMilli());
	}

	private static String dated(String metadata, Instant madeAt) {
		return metadata.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + madeAt);
	}

}
