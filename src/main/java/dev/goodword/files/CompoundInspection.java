package dev.goodword.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the directory of a compound file (MS-CFB): the form of Word before 2007 and of
 * every encrypted Office document. Directory entries are 128 bytes long and lie at
 * multiples of 128, so one pass over the bytes finds them without following chains that
 * may be hostile.
 */
final class CompoundInspection {

	static final byte[] SIGNATURE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	private static final int ENTRY = 128;

	private static final int NAME_LENGTH_AT = 64;

	private CompoundInspection() {
	}

	/**
	 * Decides what a compound file is.
	 * @throws FileRefused when it is neither Word nor an encrypted document, or holds
	 * macros
	 */
	static Inspected inspect(byte[] content) {
		if (holds(content, "_VBA_PROJECT")) {
			throw new FileRefused(FileProblem.MACROS);
		}
		if (holds(content, "WordDocument")) {
			return Inspected.toBeRead(FileKind.DOC, content);
		}
		if (holds(content, "EncryptedPackage")) {
			return new Inspected(FileKind.DOCX, content, ReadState.PROTECTED);
		}
		throw new FileRefused(FileProblem.TYPE_NOT_ACCEPTED);
	}

	private static boolean holds(byte[] content, String entry) {
		byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
		for (int at = 0; at + ENTRY <= content.length; at += ENTRY) {
			if (content[at + NAME_LENGTH_AT] == name.length + 2
					&& Arrays.equals(content, at, at + name.length, name, 0, name.length)) {
				return true;
			}
		}
		return false;
	}

}
