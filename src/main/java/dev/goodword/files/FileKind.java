package dev.goodword.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of file we accept. Decided by content; the extension only has to be harmless.
 */
public enum FileKind {

	/** Portable Document Format. */
	PDF("application/pdf", "pdf"),
	/** Word since 2007, or a password-protected one. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** Word before 2007, and Word 2003 XML without macros. */
	DOC("application/msword", "doc"),
	/** OpenDocument text. */
	ODT("application/vnd.oasis.opendocument.text", "odt"),
	/** Rich Text Format. */
	RTF("application/rtf", "rtf"),
	/** Plain text in any encoding. */
	TXT("text/plain", "txt"),
	/** A PNG picture, kept as an attachment. */
	PNG("image/png", "png"),
	/** A JPEG picture, kept as an attachment. */
	JPEG("image/jpeg", "jpg"),
	/** JSON Resume 1.0. */
	JSON_RESUME("application/json", "json");

	private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,9})$");

	private static final Pattern LETTER = Pattern.compile("[a-z]");

	private final String mediaType;

	private final String extension;

	FileKind(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	/** The one media type a file of this kind is served with. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The usual extension, lower case, without a dot. */
	public String extension() {
		return this.extension;
	}

	/** Whether this is a picture: kept, never read. */
	public boolean isPicture() {
		return this == PNG || this == JPEG;
	}

	/**
	 * The lower-case extension of a file name; empty when the name has none or what
	 * follows the last dot looks like a part of the name, such as a year.
	 */
	static Optional<String> extensionOf(String fileName) {
		Matcher matcher = EXTENSION.matcher(fileName.substring(Math.max(0, fileName.length() - 10)));
		return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)).filter(LETTER.asPredicate())
				: Optional.empty();
	}

}
