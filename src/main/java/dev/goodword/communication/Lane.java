package dev.goodword.communication;

/**
 * The queues inside the outbox. Each gives up its share in every turn of the worker, so
 * that no number of messages in one delays another.
 */
enum Lane {

	/** Codes and links to sign in. */
	SECURITY(20),
	/** A talk that moves or falls away. */
	INTERVIEW_CHANGE(20),
	/** Decisions, next steps and offers. */
	DECISION(20),
	/** Acknowledgements and answers. */
	ACKNOWLEDGEMENT(20),
	/** Honest notes that there is no decision yet. */
	HOLD(20),
	/** Reminders. */
	REMINDER(20),
	/** Surveys and the talent pool. */
	SURVEY(20);

	private final int share;

	Lane(int share) {
		this.share = share;
	}

	/** Whether somebody waits for it at the screen, or for a talk. */
	boolean isPressing() {
		return this == SECURITY || this == INTERVIEW_CHANGE;
	}

	/** Whether it is worth no day of its own: a person gets few of these in a day. */
	boolean isUnpressing() {
		return this == HOLD || this == REMINDER || this == SURVEY;
	}

	/** How many messages one turn takes at most. */
	int share() {
		return this.share;
	}

}
