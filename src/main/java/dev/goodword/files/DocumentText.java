package dev.goodword.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text of one document in this process. One parser a kind and no detection, so
 * that no other parser can be reached; no embedded documents, no pictures, no optical
 * recognition, no form logic. Runs only where a crash harms nobody.
 */
final class DocumentText {

	private final Map<FileKind, Parser> parsers = new EnumMap<>(FileKind.class);

	private final Parser wordXml = new WordMLParser();

	private final int textLimit;

	/**
	 * Makes a reader.
	 * @param textLimit how many characters of a text are kept
	 */
	DocumentText(int textLimit) {
		this.textLimit = textLimit;
		this.parsers.put(FileKind.PDF, new PDFParser());
		this.parsers.put(FileKind.DOCX, new OOXMLParser());
		this.parsers.put(FileKind.DOC, new OfficeParser());
		this.parsers.put(FileKind.ODT, new OpenDocumentParser());
		this.parsers.put(FileKind.RTF, new RTFParser());
		this.parsers.put(FileKind.TXT, new TXTParser());
	}

	/**
	 * Reads one document. Never throws for what is in it, except that memory may run out.
	 */
	Extracted read(FileKind kind, byte[] content) {
		if (kind == FileKind.JSON_RESUME) {
			return extracted(JsonResumeText.of(content), 0, true);
		}
		Parser parser = parser(kind, content);
		if (parser == null) {
			return new Extracted(ReadState.NO_TEXT, 0, "");
		}
		BodyContentHandler text = new BodyContentHandler(this.textLimit);
		Metadata metadata = new Metadata();
		boolean whole = true;
		try (TikaInputStream stream = TikaInputStream.get(content)) {
			parser.parse(stream, limited(text, stream), metadata, context());
		}
		catch (EncryptedDocumentException ex) {
			return Extracted.PROTECTED;
		}
		catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError ex) {
			whole = WriteLimitReachedException.isWriteLimitReached(ex);
		}
		int pages = pages(kind, metadata);
		return extracted(text.toString(), pages, whole && isComplete(kind, content, pages));
	}

	private @Nullable Parser parser(FileKind kind, byte[] content) {
		boolean isXml = kind == FileKind.DOC && !FileInspection.startsWith(content, CompoundInspection.SIGNATURE);
		return isXml ? this.wordXml : this.parsers.get(kind);
	}

	private static SecureContentHandler limited(BodyContentHandler text, TikaInputStream stream) {
		SecureContentHandler limited = new SecureContentHandler(text, stream);
		limited.setMaximumCompressionRatio(1000);
		return limited;
	}

	private static ParseContext context() {
		PDFParserConfig pdf = new PDFParserConfig();
		pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		pdf.setExtractInlineImages(false);
		pdf.setExtractAnnotationText(false);
		pdf.setExtractBookmarksText(false);
		pdf.setExtractActions(false);
		pdf.setParseIncrementalUpdates(false);
		OfficeParserConfig office = new OfficeParserConfig();
		office.setUseSAXDocxExtractor(true);
		office.setExtractMacros(false);
		office.setIncludeDeletedContent(false);
		ParseContext context = new ParseContext();
		context.set(PDFParserConfig.class, pdf);
		context.set(OfficeParserConfig.class, office);
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		return context;
	}

	private static int pages(FileKind kind, Metadata metadata) {
		Integer pages = (kind == FileKind.PDF) ? metadata.getInt(PagedText.N_PAGES) : null;
		return (pages == null) ? 0 : Math.max(0, pages);
	}

	/** Parsers mend what is broken in silence: then there may be nothing left. */
	private static boolean isComplete(FileKind kind, byte[] content, int pages) {
		return switch (kind) {
			case PDF -> pages > 0;
			case DOCX, ODT -> ArchiveDirectory.isComplete(content);
			default -> true;
		};
	}

	/** What could be saved of a damaged document is worth more than nothing. */
	private Extracted extracted(String raw, int pages, boolean whole) {
		String text = TextNormalisation.normalise(raw, this.textLimit);
		if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			return new Extracted(ReadState.READ, pages, text);
		}
		return new Extracted(whole ? ReadState.NO_TEXT : ReadState.UNREADABLE, pages, "");
	}

	private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
		}

	}

}
