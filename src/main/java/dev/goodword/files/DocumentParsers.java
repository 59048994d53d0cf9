package dev.goodword.files;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
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
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * Which parser reads which kind of document, and how little it may do. One parser a kind
 * and no detection, so that no other parser can be reached; no embedded documents, no
 * pictures, no optical recognition, no form logic.
 */
final class DocumentParsers {

	private final Map<FileKind, Parser> parsers = new EnumMap<>(FileKind.class);

	private final Parser wordXml = new WordMLParser();

	DocumentParsers() {
		this.parsers.put(FileKind.PDF, new PDFParser());
		this.parsers.put(FileKind.DOCX, new OOXMLParser());
		this.parsers.put(FileKind.DOC, new OfficeParser());
		this.parsers.put(FileKind.ODT, new OpenDocumentParser());
		this.parsers.put(FileKind.RTF, new RTFParser());
		this.parsers.put(FileKind.TXT, new TXTParser());
	}

	/** The parser of this document; null when there is none. */
	@Nullable Parser of(FileKind kind, byte[] content) {
		boolean isXml = kind == FileKind.DOC && !FileInspection.startsWith(content, CompoundInspection.SIGNATURE);
		return isXml ? this.wordXml : this.parsers.get(kind);
	}

	/** What every parser is told not to do. */
	static ParseContext context() {
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
