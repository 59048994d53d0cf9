package dev.goodword.files;

import java.util.Optional;

/**
 * The port to where the bytes of files lie. An implementation outside the database must
 * have them on disk before the running transaction commits, and must find out on its own
 * about bytes whose transaction did not.
 */
interface FileContents {

	/** Keeps the bytes of a new file. */
	void put(FileId id, byte[] content);

	/** The bytes of a file, if it is there. */
	Optional<byte[]> find(FileId id);

	/** Removes the bytes of a file; nothing happens when there are none. */
	void remove(FileId id);

}
