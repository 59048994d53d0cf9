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

	/** How many messages one turn takes at most. */
	int share() {
		return this.share;
	}

}
