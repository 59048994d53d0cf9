package dev.goodword.files;

/**
 * How far we came with reading a file. Every file is kept, whatever the state.
 */
public enum ReadState {

	/** Waits for the virus scanner; nobody gets it before. */
	HELD,
	/** A virus was found in it; nobody gets it. */
	QUARANTINED,
	/** Not read yet: it is being read or waits for it. */
	PENDING,
	/** Its text is there. */
	READ,
	/** Nothing to read in it: a picture, a scan or an empty page. */
	NO_TEXT,
	/** Closed by a password. */
	PROTECTED,
	/** Damaged, or too much for the reader. */
	UNREADABLE;

	/** Whether the bytes may be handed out. */
	public boolean isOpen() {
		return this != HELD && this != QUARANTINED;
	}

	/** The key of the words for people. */
	public String messageKey() {
		return "ReadState." + name();
	}

}
