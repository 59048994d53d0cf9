package dev.goodword.files;

import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells plain text, JSON Resume and Word 2003 XML from markup and binary content.
 */
final class TextInspection {

	private static final byte[] WORD_XML = FileInspection.ascii("http://schemas.microsoft.com/office/word/2003/wordml");

	private static final byte[] DOCTYPE = FileInspection.ascii("<!DOCTYPE");

	private static final byte[][] WORD_XML_MACROS = { FileInspection.ascii("macrosPresent=\"yes\""),
			FileInspection.ascii("editdata.mso"), FileInspection.ascii("docSuppData") };

	private static final int HEAD = 4096;

	private static final JsonFactory JSON = new JsonFactory();

	private TextInspection() {
	}

	/**
	 * The kind of a content without a signature.
	 * @throws FileRefused when it is neither text nor an accepted form of it
	 */
	static FileKind kind(byte[] content) {
		if (isUtf16(content)) {
			return FileKind.TXT;
		}
		requireText(content);
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8)
			.replace("\uFEFF", "")
			.stripLeading();
		if (head.startsWith("<")) {
			return markup(content);
		}
		if (head.startsWith("{") || head.startsWith("[")) {
			return json(content);
		}
		return FileKind.TXT;
	}

	private static boolean isUtf16(byte[] content) {
		return content.length >= 2 && content.length % 2 == 0
				&& ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
						|| (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
	}

	private static void requireText(byte[] content) {
		for (byte b : content) {
			if (b >= 0 && b < ' ' && "\t\n\r\f\b\u000b\u001a\u001b".indexOf(b) < 0) {
				throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
			}
		}
	}

	private static FileKind markup(byte[] content) {
		if (FileInspection.find(content, WORD_XML, 0, HEAD) < 0
				|| FileInspection.find(content, DOCTYPE, 0, content.length) >= 0) {
			throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
		}
		for (byte[] macros : WORD_XML_MACROS) {
			if (FileInspection.find(content, macros, 0, content.length) >= 0) {
				throw new FileRefused(FileProblem.MACROS);
			}
		}
		return FileKind.DOC;
	}

	private static FileKind json(byte[] content) {
		try {
			if (hasBasics(content)) {
				return FileKind.JSON_RESUME;
			}
			throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
		}
		catch (JacksonException ex) {
			return FileKind.TXT;
		}
	}

	private static boolean hasBasics(byte[] content) {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
			boolean basics = false;
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				parser.skipChildren();
				return false;
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String section = parser.currentName();
				basics |= parser.nextToken() == JsonToken.START_OBJECT && section.equals("basics");
				parser.skipChildren();
			}
			return basics;
		}
	}

}
