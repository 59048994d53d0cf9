package dev.goodword.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells DOCX and ODT from other archives and refuses those built to harm, before a
 * library opens them. Every entry is unpacked and counted, because declared sizes can
 * lie; only a small piece is ever held.
 */
final class ArchiveInspection {

	private static final int KEPT = 256 * 1024;

	private static final int COUNTED_FROM = 1024 * 1024;

	private static final String WORD = "wordprocessingml.document.main+xml";

	private static final String MACRO_TYPE = "macroEnabled";

	private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

	private static final byte[][] ARCHIVES = { { 'P', 'K', 3, 4 }, { 'R', 'a', 'r', '!' },
			{ '7', 'z', (byte) 0xBC, (byte) 0xAF } };

	private final FileSettings.Archive limits;

	private String contentTypes = "";

	private String mimeType = "";

	private long total;

	ArchiveInspection(FileSettings.Archive limits) {
		this.limits = limits;
	}

	/**
	 * Decides what an archive is. Serves one archive.
	 * @throws FileRefused when it is dangerous, holds macros or is no document
	 */
	Inspected inspect(String name, byte[] archive) {
		List<ArchiveEntry> entries = ArchiveDirectory.entries(archive, this.limits.entries());
		for (ArchiveEntry entry : entries) {
			check(entry, archive);
		}
		if (this.contentTypes.contains(MACRO_TYPE)) {
			throw new FileRefused(FileProblem.MACROS);
		}
		FileKind kind = kind(name);
		boolean encrypted = entries.stream().anyMatch(ArchiveEntry::encrypted);
		return encrypted ? new Inspected(kind, archive, ReadState.PROTECTED) : Inspected.toBeRead(kind, archive);
	}

	/**
	 * By the declared type inside; when damage hides that, by the extension.
	 */
	private FileKind kind(String name) {
		if (this.contentTypes.contains(WORD)) {
			return FileKind.DOCX;
		}
		if (this.mimeType.strip().startsWith(OPEN_DOCUMENT)) {
			return FileKind.ODT;
		}
		if (this.contentTypes.isEmpty() && this.mimeType.isEmpty()) {
			Optional<String> extension = FileKind.extensionOf(name);
			if (extension.filter("docx"::equals).isPresent()) {
				return FileKind.DOCX;
			}
			if (extension.filter("odt"::equals).isPresent()) {
				return FileKind.ODT;
			}
		}
		throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
	}

	private void check(ArchiveEntry entry, byte[] archive) {
		if (entry.isMacro()) {
			throw new FileRefused(FileProblem.MACROS);
		}
		if (entry.isOdd()) {
			throw new FileRefused(FileProblem.DANGEROUS);
		}
		if (entry.encrypted()) {
			return;
		}
		byte[] start = entry.deflated() ? inflate(entry, archive) : stored(entry, archive);
		for (byte[] signature : ARCHIVES) {
			if (FileInspection.startsWith(start, signature)) {
				throw new FileRefused(FileProblem.DANGEROUS);
			}
		}
		remember(entry, start);
	}

	private void remember(ArchiveEntry entry, byte[] start) {
		if (entry.name().equals("[Content_Types].xml")) {
			this.contentTypes = new String(start, StandardCharsets.UTF_8);
		}
		else if (entry.name().equals("mimetype")) {
			this.mimeType = new String(start, StandardCharsets.US_ASCII);
		}
	}

	private byte[] stored(ArchiveEntry entry, byte[] archive) {
		int length = (int) Math.min(entry.packed(), archive.length - entry.from());
		count(length, archive.length);
		byte[] start = new byte[Math.min(length, KEPT)];
		System.arraycopy(archive, entry.from(), start, 0, start.length);
		return start;
	}

	private byte[] inflate(ArchiveEntry entry, byte[] archive) {
		Inflater inflater = new Inflater(true);
		ByteArrayOutputStream start = new ByteArrayOutputStream();
		try {
			inflater.setInput(archive, entry.from(), archive.length - entry.from());
			byte[] piece = new byte[8192];
			int length;
			while ((length = inflater.inflate(piece)) > 0) {
				count(length, inflater, archive.length);
				start.write(piece, 0, Math.min(length, KEPT - start.size()));
			}
		}
		catch (DataFormatException ex) {
			return start.toByteArray();
		}
		finally {
			inflater.end();
		}
		return start.toByteArray();
	}

	private void count(int length, Inflater inflater, int archiveSize) {
		count(length, archiveSize);
		requireRatio(inflater.getBytesWritten(), inflater.getBytesRead());
	}

	private void count(int length, int archiveSize) {
		this.total += length;
		if (this.total > this.limits.unpacked().toBytes()) {
			throw new FileRefused(FileProblem.DANGEROUS);
		}
		requireRatio(this.total, archiveSize);
	}

	private void requireRatio(long unpacked, long packed) {
		if (unpacked > COUNTED_FROM && unpacked > packed * this.limits.ratio()) {
			throw new FileRefused(FileProblem.DANGEROUS);
		}
	}

}
