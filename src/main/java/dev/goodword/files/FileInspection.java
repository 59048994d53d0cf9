package dev.goodword.files;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Decides by content whether a file may be taken and what it is. Memory stays within a
 * small multiple of the file itself; nothing is decoded, rendered or run.
 */
final class FileInspection {

	private static final Set<String> EXTENSIONS = Set.of("pdf", "docx", "doc", "odt", "rtf", "txt", "text", "png",
			"jpg", "jpeg", "jfif", "json");

	private static final Set<String> MACRO_EXTENSIONS = Set.of("docm", "dotm");

	private static final byte[] PDF = ascii("%PDF-");

	private static final byte[] RTF = ascii("{\\rtf");

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final int PDF_HEADER_WITHIN = 1024;

	private final FileSettings settings;

	FileInspection(FileSettings settings) {
		this.settings = settings;
	}

	/**
	 * Looks at one file.
	 * @param name the cleaned name of the sender
	 * @throws FileRefused when it may not be taken
	 */
	Inspected inspect(String name, byte[] content) {
		if (content.length == 0) {
			throw new FileRefused(FileProblem.EMPTY);
		}
		if (content.length > this.settings.maxSize().toBytes()) {
			throw new FileRefused(FileProblem.TOO_LARGE, this.settings.maxSize().toMegabytes());
		}
		requireHarmless(FileKind.extensionOf(name).orElse(""));
		return inspectContent(name, content);
	}

	private void requireHarmless(String extension) {
		if (MACRO_EXTENSIONS.contains(extension)) {
			throw new FileRefused(FileProblem.MACROS);
		}
		if (!extension.isEmpty() && !EXTENSIONS.contains(extension)) {
			throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
		}
	}

	private Inspected inspectContent(String name, byte[] content) {
		if (startsWith(content, JpegPicture.SIGNATURE)) {
			return picture(FileKind.JPEG, JpegPicture.withoutMetadata(content, this.settings.maxMegapixels()));
		}
		if (startsWith(content, PngPicture.SIGNATURE)) {
			return picture(FileKind.PNG, PngPicture.withoutMetadata(content, this.settings.maxMegapixels()));
		}
		if (startsWith(content, ZIP)) {
			return new ArchiveInspection(this.settings.archive()).inspect(name, content);
		}
		if (startsWith(content, CompoundInspection.SIGNATURE)) {
			return CompoundInspection.inspect(content);
		}
		if (startsWith(content, RTF)) {
			return Inspected.toBeRead(FileKind.RTF, content);
		}
		if (find(content, PDF, 0, PDF_HEADER_WITHIN) >= 0) {
			return Inspected.toBeRead(FileKind.PDF, content);
		}
		return Inspected.toBeRead(TextInspection.kind(content), content);
	}

	private Inspected picture(FileKind kind, byte[] cleaned) {
		return new Inspected(kind, cleaned, ReadState.NO_TEXT);
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	static boolean startsWith(byte[] content, byte[] start) {
		return find(content, start, 0, 1) == 0;
	}

	/**
	 * The first place where a sequence begins, from one index (inclusive) to another
	 * (exclusive); -1 when there is none.
	 */
	static int find(byte[] content, byte[] sought, int from, int to) {
		int last = Math.min(to - 1, content.length - sought.length);
		for (int at = from; at <= last; at++) {
			int matched = 0;
			while (matched < sought.length && content[at + matched] == sought[matched]) {
				matched++;
			}
			if (matched == sought.length) {
				return at;
			}
		}
		return -1;
	}

}
