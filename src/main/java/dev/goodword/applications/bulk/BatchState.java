package dev.goodword.applications.bulk;

/** Where a decision about many stands. */
public enum BatchState {

	/** Being prepared; nothing has happened to anybody. */
	DRAFT,
	/** One person has said yes, a second one is asked. */
	ASKED,
	/** Carried out; the letters leave, the first three first. */
	DECIDED,
	/** Carried out, and what has not left does not leave. */
	STOPPED,
	/** Taken back. */
	UNDONE,
	/** Taken back where that was possible: the other letters had left. */
	PARTLY_UNDONE,
	/** Dropped before anything happened. */
	DISCARDED;

	/** Whether it can still be changed. */
	public boolean isOpen() {
		return this == DRAFT || this == ASKED;
	}

	/** Whether nothing happens until somebody acts. */
	public boolean needsSomebody() {
		return this == ASKED || this == STOPPED;
	}

	/** Whether people were told or are about to be. */
	public boolean isCarriedOut() {
		return this == DECIDED || this == STOPPED;
	}

}
