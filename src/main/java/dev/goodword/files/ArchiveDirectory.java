package dev.goodword.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the entries of a zip archive held in memory: from the central directory, as every
 * reader of documents does, or from the local headers when that is damaged, so that a
 * truncated resume can still be read.
 */
final class ArchiveDirectory {

	private static final int LOCAL = 0x04034b50;

	private static final int CENTRAL = 0x02014b50;

	private static final int END = 0x06054b50;

	private static final int END_SIZE = 22;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final int CENTRAL_SIZE = 46;

	private static final int LOCAL_SIZE = 30;

	private static final int SYMBOLIC_LINK = 0xA;

	private static final byte[] LOCAL_SIGNATURE = { 'P', 'K', 3, 4 };

	private final ByteBuffer archive;

	private final int limit;

	private final List<ArchiveEntry> entries = new ArrayList<>();

	private ArchiveDirectory(byte[] archive, int limit) {
		this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
		this.limit = limit;
	}

	/**
	 * The entries in their order.
	 * @param limit how many are allowed
	 * @throws FileRefused when there are more
	 */
	static List<ArchiveEntry> entries(byte[] archive, int limit) {
		ArchiveDirectory directory = new ArchiveDirectory(archive, limit);
		if (!directory.readCentral()) {
			directory.entries.clear();
			directory.readLocal();
		}
		return directory.entries;
	}

	/** Whether the central directory is there and every entry where it says. */
	static boolean isComplete(byte[] archive) {
		return new ArchiveDirectory(archive, Integer.MAX_VALUE).readCentral();
	}

	private boolean readCentral() {
		int end = findEnd();
		if (end < 0) {
			return false;
		}
		int expected = u16(end + 10);
		long at = u32(end + 16);
		while (at + CENTRAL_SIZE <= end && this.archive.getInt((int) at) == CENTRAL) {
			int header = (int) at;
			long data = dataFrom(u32(header + 42));
			if (data >= 0) {
				boolean link = (this.archive.getInt(header + 38) >>> 28) == SYMBOLIC_LINK;
				add(header + 8, header + CENTRAL_SIZE, u16(header + 28), link, (int) data, u32(header + 20));
			}
			at += CENTRAL_SIZE + u16(header + 28) + u16(header + 30) + u16(header + 32);
		}
		return !this.entries.isEmpty() && this.entries.size() >= expected;
	}

	private void readLocal() {
		byte[] bytes = this.archive.array();
		int at = 0;
		while ((at = FileInspection.find(bytes, LOCAL_SIGNATURE, at, bytes.length)) >= 0) {
			long data = dataFrom(at);
			if (data < 0) {
				return;
			}
			long packed = u32(at + 18);
			add(at + 6, at + LOCAL_SIZE, u16(at + 26), false, (int) data, packed);
			at = (int) ((data + packed <= bytes.length) ? data + packed : data);
		}
	}

	private void add(int flagsAt, int nameAt, int nameLength, boolean link, int from, long packed) {
		if (this.entries.size() >= this.limit) {
			throw new FileRefused(FileProblem.DANGEROUS);
		}
		int length = Math.min(nameLength, this.archive.capacity() - nameAt);
		String name = new String(this.archive.array(), nameAt, length, StandardCharsets.UTF_8).replace('\\', '/');
		boolean encrypted = (u16(flagsAt) & 1) != 0;
		this.entries.add(new ArchiveEntry(name, encrypted, link, u16(flagsAt + 2) != 0, from, packed));
	}

	/**
	 * Where the data of the entry with this local header begins; -1 when that is not
	 * inside the archive.
	 */
	private long dataFrom(long local) {
		if (local + LOCAL_SIZE > this.archive.capacity() || this.archive.getInt((int) local) != LOCAL) {
			return -1;
		}
		long data = local + LOCAL_SIZE + u16((int) local + 26) + u16((int) local + 28);
		return (data <= this.archive.capacity()) ? data : -1;
	}

	private int findEnd() {
		int lowest = Math.max(0, this.archive.capacity() - END_SIZE - LONGEST_COMMENT);
		for (int at = this.archive.capacity() - END_SIZE; at >= lowest; at--) {
			if (this.archive.getInt(at) == END) {
				return at;
			}
		}
		return -1;
	}

	private int u16(int at) {
		return Short.toUnsignedInt(this.archive.getShort(at));
	}

	private long u32(int at) {
		return Integer.toUnsignedLong(this.archive.getInt(at));
	}

}
