package dev.goodword.complaints;

/** Where a complaint stands. */
public enum ComplaintState {

	/** The owner owes the first answer. */
	RAISED,
	/** A person answered; causes and changes are still looked for. */
	ANSWERED,
	/** The person was told what came of it. */
	CLOSED,
	/** Somebody looked whether the change works. */
	CHECKED,
	/** The person was erased, and nobody is left to be told. */
	DROPPED;

	/** Whether somebody of ours still works on it. */
	public boolean isOpen() {
		return this == RAISED || this == ANSWERED;
	}

	/** The key of its name. */
	public String label() {
		return "complaints.state." + name();
	}

}
