package dev.goodword.promises;

/** Where a promise stands. */
public enum PromiseState {

	/** Made, with time to go. */
	MADE,
	/** Two working days or less until the team's due time. */
	DUE_SOON,
	/** The team's due time has passed, the told date has not. */
	AT_RISK,
	/** Kept by a decision or next step that reached the candidate in time. */
	KEPT_DECISION,
	/** Kept by an update that reached the candidate in time. */
	KEPT_UPDATE,
	/** The told date passed without a word that reached the candidate. */
	BROKEN,
	/** Replaced by its successor. */
	SUPERSEDED,
	/** No longer owed: withdrawn, erased, or its cause was taken back. */
	VOID

}
