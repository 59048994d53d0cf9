package dev.goodword.files;

import java.io.IOException;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text of one document in this process. Runs only where a crash harms nobody.
 */
final class DocumentText {

	private final DocumentParsers parsers = new DocumentParsers();

	private final int textLimit;

	/**
	 * Makes a reader.
	 * @param textLimit how many characters of a text are kept
	 */
	DocumentText(int textLimit) {
		this.textLimit = textLimit;
	}

	/**
	 * Reads one document. Never throws for what is in it, except that memory may run out.
	 */
	Extracted read(FileKind kind, byte[] content) {
		if (kind == FileKind.JSON_RESUME) {
			return extracted(JsonResumeText.of(content), 0, true);
		}
		Parser parser = this.parsers.of(kind, content);
		if (parser == null) {
			return new Extracted(ReadState.NO_TEXT, 0, "");
		}
		BodyContentHandler text = new BodyContentHandler(this.textLimit);
		Metadata metadata = new Metadata();
		boolean whole = true;
		try (TikaInputStream stream = TikaInputStream.get(content)) {
			parser.parse(stream, limited(text, stream), metadata, DocumentParsers.context());
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

	private static SecureContentHandler limited(BodyContentHandler text, TikaInputStream stream) {
		SecureContentHandler limited = new SecureContentHandler(text, stream);
		limited.setMaximumCompressionRatio(1000);
		return limited;
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

}
