package dev.goodword.webhooks;

/** Whether a subscriber is told anything, and if not, why. */
enum SubscriptionState {

	/** It is told. */
	ACTIVE,
	/** Somebody of ours had it rest. */
	PAUSED,
	/** It failed for three days. */
	FAILING,
	/** It answered that it is gone for good. */
	GONE,
	/** Whoever answered for it works here no longer. */
	OWNER_LEFT;

	/** The key of its words. */
	String label() {
		return "webhooks.state." + name();
	}

	/** Whether a person has to look: nobody of ours wanted it. */
	boolean isTrouble() {
		return this == FAILING || this == GONE || this == OWNER_LEFT;
	}

}
