package dev.goodword.files;

/**
 * A file that may be taken.
 *
 * @param kind its kind, by content
 * @param content the bytes to keep: those sent, or a picture without its metadata
 * @param state whether it is still to be read
 */
record Inspected(FileKind kind, byte[] content, ReadState state) {

	/** The same file while the virus scanner has said nothing of it. */
	Inspected held() {
		return new Inspected(this.kind, this.content, ReadState.HELD);
	}

	/** A file whose text is still to be read. */
	static Inspected toBeRead(FileKind kind, byte[] content) {
		return new Inspected(kind, content, ReadState.PENDING);
	}

}
