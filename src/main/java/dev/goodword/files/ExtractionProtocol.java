package dev.goodword.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What parent and child say to each other over a pair of pipes: the child greets with
 * {@link #MAGIC} when it is ready; then for every file the parent writes kind, length and
 * bytes, and the child answers with {@link #MAGIC}, state, pages, length and UTF-8 text.
 * Every length is checked before memory is given to it.
 */
final class ExtractionProtocol {

	static final int MAGIC = 0x600D301D;

	/** UTF-8 needs at most three bytes for each char of a Java string. */
	private static final int BYTES_PER_CHAR = 3;

	private ExtractionProtocol() {
	}

	static void greet(DataOutputStream to) throws IOException {
		to.writeInt(MAGIC);
		to.flush();
	}

	static void requireMagic(DataInputStream from) throws IOException {
		if (from.readInt() != MAGIC) {
			throw new IOException("The child does not speak the protocol");
		}
	}

	static void writeFile(DataOutputStream to, FileKind kind, byte[] content) throws IOException {
		to.writeByte(kind.ordinal());
		to.writeInt(content.length);
		to.write(content);
		to.flush();
	}

	/**
	 * The kind of the next file.
	 * @throws EOFException when the parent closed the pipe
	 */
	static FileKind readKind(DataInputStream from) throws IOException {
		return FileKind.values()[from.readUnsignedByte()];
	}

	static byte[] readContent(DataInputStream from) throws IOException {
		return readBytes(from, from.readInt());
	}

	static void writeResult(DataOutputStream to, Extracted result) throws IOException {
		byte[] text = result.text().getBytes(StandardCharsets.UTF_8);
		to.writeInt(MAGIC);
		to.writeByte(result.state().ordinal());
		to.writeInt(result.pages());
		to.writeInt(text.length);
		to.write(text);
		to.flush();
	}

	/**
	 * Reads an answer.
	 * @param textLimit how many characters it may hold
	 * @throws IOException when it is not a complete and sensible answer
	 */
	static Extracted readResult(DataInputStream from, int textLimit) throws IOException {
		requireMagic(from);
		int state = from.readUnsignedByte();
		int pages = from.readInt();
		int length = from.readInt();
		if (state >= ReadState.values().length || state == ReadState.PENDING.ordinal() || pages < 0 || length < 0
				|| length > textLimit * BYTES_PER_CHAR) {
			throw new IOException("The child's answer makes no sense");
		}
		return new Extracted(ReadState.values()[state], pages,
				new String(readBytes(from, length), StandardCharsets.UTF_8));
	}

	private static byte[] readBytes(DataInputStream from, int length) throws IOException {
		byte[] bytes = from.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

}
