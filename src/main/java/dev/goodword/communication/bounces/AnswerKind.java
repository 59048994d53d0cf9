package dev.goodword.communication.bounces;

/** What a mail that came to us is, as far as machines are concerned. */
public enum AnswerKind {

	/** The address does not exist: no more mail to it. */
	HARD,
	/** The mailbox or its server could not take it this time. */
	SOFT,
	/**
	 * Our content, size, rate, standing or configuration: nothing the person could help.
	 */
	OUR_FAULT,
	/** Not yet arrived; the server goes on trying. */
	DELAYED,
	/** A server says that it did arrive. */
	DELIVERED,
	/** The person has marked our mail as unwanted. */
	COMPLAINT,
	/** An absence note or another answer that nobody wrote. */
	AUTOMATIC,
	/** A report whose meaning only a person can tell. */
	UNKNOWN,
	/** No report: somebody wrote it. */
	NONE;

	/** Whether a mail of ours did not arrive. */
	public boolean isFailure() {
		return this == HARD || this == SOFT || this == OUR_FAULT || this == UNKNOWN;
	}

	/** Whether it reports on a mail of ours, arrived or not. */
	public boolean isReport() {
		return isFailure() || this == DELAYED || this == DELIVERED || this == COMPLAINT;
	}

}
